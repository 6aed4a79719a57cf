import { fround, min } from '../../core/math.ts';
import { highestSum, type RuleInput, type RuleKernel, type RuleProgram, type RuleTarget } from './contract.ts';
import { inverseOf } from './program.ts';

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
  const u = sumOfPowers(target.inputs, 'increases', cell);
  const v = sumOfPowers(target.inputs, 'decreases', cell);
  const aroused = fround(1 + u);
  const raised = fround(fround(target.base) + fround(fround(target.ceiling) * u));
  const lowered = fround(fround(v * aroused) * fround(target.floor));
  return fround(fround(raised + lowered) / fround(aroused * fround(1 + v)));
}

function sumOfPowers(inputs: readonly RuleInput[], effect: RuleInput['effect'], cell: number): number {
  let sum = 0;
  for (const input of inputs) {
    if (input.effect !== effect) continue;
    const ratio = fround(input.signal[cell]! * inverseOf(input.halfMaximum));
    sum = fround(sum + power(ratio, input.power));
  }
  return min(sum, highestSum);
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
