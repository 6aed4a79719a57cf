import { fround, min } from '../../core/math.ts';
import { highestSum, type RuleInput, type RuleKernel, type RuleProgram, type RuleTarget } from './contract.ts';

/** The definition: one cell after the other. */
export const referenceRules: RuleKernel = { respond, relax };

function respond(program: RuleProgram): void {
  for (const target of program.targets) {
    const { start, end } = program.runs[target.run]!;
    for (let cell = start; cell < end; cell++) target.output[cell] = respondCell(target, cell);
  }
}

function relax(program: RuleProgram): void {
  for (const { run, follower, target, share } of program.relaxations) {
    const { start, end } = program.runs[run]!;
    const k = fround(share);
    for (let cell = start; cell < end; cell++) {
      const a = follower[cell]!;
      follower[cell] = fround(a + fround(fround(target[cell]! - a) * k));
    }
  }
}

/** The value of one target for one cell. */
export function respondCell(target: RuleTarget, cell: number): number {
  const base = fround(target.base);
  const rise = fround(fround(target.ceiling) - base);
  const u = saturate(sumOfPowers(target.inputs, 'increases', cell));
  const v = saturate(sumOfPowers(target.inputs, 'decreases', cell));
  const raised = fround(base + fround(rise * u));
  return fround(fround(fround(1 - v) * raised) + fround(v * fround(target.floor)));
}

function sumOfPowers(inputs: readonly RuleInput[], effect: RuleInput['effect'], cell: number): number {
  let sum = 0;
  for (const input of inputs) {
    if (input.effect !== effect) continue;
    const ratio = fround(input.signal[cell]! / fround(input.halfMaximum));
    sum = fround(sum + power(ratio, input.power));
  }
  return min(sum, highestSum);
}

function saturate(sum: number): number {
  return fround(sum / fround(1 + sum));
}

/** x^n as the product of those of x, x², x⁴, x⁸, x¹⁶ that n names in binary, from the lowest to the highest. */
export function power(x: number, n: number): number {
  let product = 1;
  let square = x;
  for (let rest = n; rest > 0; rest >>= 1) {
    if (rest & 1) product = fround(product * square);
    square = fround(square * square);
  }
  return product;
}
