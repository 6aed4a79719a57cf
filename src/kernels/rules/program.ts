import { MarrowError } from '../../core/error.ts';
import { abs, ceil, fround } from '../../core/math.ts';
import type { Arena } from '../arena.ts';
import {
  blockLength,
  type CellRun,
  highestPower,
  highestSum,
  type Relaxation,
  type RuleProgram,
  type RuleTarget,
} from './contract.ts';

/** Rules and the columns they are bound to. */
export interface Rules {
  /** Length of every column. */
  readonly capacity: number;
  /** Number of runs of cells. */
  readonly runs: number;
  readonly targets: readonly RuleTarget[];
  readonly relaxations: readonly Relaxation[];
}

/**
 * Checks the rules and writes their tables into the arena; `place` must say where the cells lie before a kernel runs.
 *
 * @throws MarrowError `invalid-model` for a rule that no kernel could follow
 */
export function compileRules(arena: Arena, rules: Rules): RuleProgram {
  checkRules(arena, rules);
  const byRun = Array.from({ length: rules.runs }, (_, run) => ({
    targets: rules.targets.filter((target) => target.run === run),
    relaxations: rules.relaxations.filter((relaxation) => relaxation.run === run),
  }));
  const targets = byRun.flatMap((run) => run.targets);
  const relaxations = byRun.flatMap((run) => run.relaxations);

  const runTable = arena.i32(4 * rules.runs);
  let firstTarget = 0;
  let firstRelaxation = 0;
  for (const [i, run] of byRun.entries()) {
    runTable.set([firstTarget, run.targets.length, firstRelaxation, run.relaxations.length], 4 * i);
    firstTarget += run.targets.length;
    firstRelaxation += run.relaxations.length;
  }
  const { targetTable, inputTable } = writeTargets(arena, targets);
  const blockTable = arena.i32(4 * (ceil(rules.capacity / blockLength) + rules.runs));
  const addresses = {
    blocks: blockTable.byteOffset,
    runs: runTable.byteOffset,
    targets: targetTable.byteOffset,
    inputs: inputTable.byteOffset,
    relaxations: writeRelaxations(arena, relaxations).byteOffset,
  };
  return new CompiledRules(rules, blockTable, addresses);
}

class CompiledRules implements RuleProgram {
  readonly targets: readonly RuleTarget[];
  readonly relaxations: readonly Relaxation[];
  readonly addresses: RuleProgram['addresses'];
  runs: readonly CellRun[];
  blocks = 0;
  private readonly capacity: number;
  private readonly table: Int32Array;

  constructor(rules: Rules, table: Int32Array, addresses: RuleProgram['addresses']) {
    this.targets = rules.targets;
    this.relaxations = rules.relaxations;
    this.capacity = rules.capacity;
    this.runs = Array.from({ length: rules.runs }, () => ({ start: 0, end: 0 }));
    this.table = table;
    this.addresses = addresses;
  }

  place(runs: readonly CellRun[]): void {
    checkRuns(runs, this.runs.length, this.capacity);
    let block = 0;
    for (const [run, { start, end }] of runs.entries()) {
      for (let from = start; from < end; from += blockLength, block++) {
        const to = from + blockLength < end ? from + blockLength : end;
        this.table[4 * block] = from;
        this.table[4 * block + 1] = to;
        this.table[4 * block + 2] = run;
      }
    }
    this.blocks = block;
    this.runs = runs.map(({ start, end }) => ({ start, end }));
  }
}

/** Per target 8 words: output, base, ceiling, floor, first input, inputs that increase, that decrease, none. */
function writeTargets(arena: Arena, targets: readonly RuleTarget[]) {
  const count = targets.reduce((sum, target) => sum + target.inputs.length, 0);
  const targetTable = arena.i32(8 * targets.length);
  const targetNumbers = floatsOf(targetTable);
  const inputTable = arena.i32(4 * count);
  const inputNumbers = floatsOf(inputTable);
  let next = 0;
  for (const [i, { output, base, ceiling, floor, inputs }] of targets.entries()) {
    const increasing = inputs.filter((input) => input.effect === 'increases');
    const decreasing = inputs.filter((input) => input.effect === 'decreases');
    targetTable[8 * i] = output.byteOffset;
    targetNumbers.set([base, ceiling, floor], 8 * i + 1);
    targetTable.set([next, increasing.length, decreasing.length], 8 * i + 4);
    for (const { signal, halfMaximum, power } of [...increasing, ...decreasing]) {
      inputTable[4 * next] = signal.byteOffset;
      inputNumbers[4 * next + 1] = inverseOf(halfMaximum);
      inputTable[4 * next + 2] = power;
      next += 1;
    }
  }
  return { targetTable, inputTable };
}

/** 1/h, by which the kernels multiply a signal. */
export function inverseOf(halfMaximum: number): number {
  return fround(1 / fround(halfMaximum));
}

function writeRelaxations(arena: Arena, relaxations: readonly Relaxation[]): Int32Array {
  const table = arena.i32(4 * relaxations.length);
  const numbers = floatsOf(table);
  for (const [i, { follower, target, share }] of relaxations.entries()) {
    table.set([follower.byteOffset, target.byteOffset], 4 * i);
    numbers[4 * i + 2] = share;
  }
  return table;
}

const floatsOf = (table: Int32Array) => new Float32Array(table.buffer, table.byteOffset, table.length);

function checkRuns(runs: readonly CellRun[], count: number, capacity: number): void {
  let free = 0;
  for (const { start, end } of runs) {
    if (!Number.isInteger(start) || !Number.isInteger(end) || start < free || end < start || end > capacity) {
      throw new MarrowError({
        kind: 'invalid-input',
        message: 'a run of cells is out of place',
        expected: `whole numbers from ${free} to ${capacity}, start before end`,
        found: `${start} to ${end}`,
      });
    }
    free = end;
  }
  if (runs.length !== count) {
    throw new MarrowError({
      kind: 'invalid-input',
      message: 'the rules were given another number of runs than they were compiled for',
      expected: String(count),
      found: String(runs.length),
    });
  }
}

function checkRules(arena: Arena, { capacity, runs, targets, relaxations }: Rules): void {
  const refuse = (id: string, what: string, expected: string, found: unknown) => {
    throw new MarrowError({
      kind: 'invalid-model',
      message: `rules for "${id}": ${what}`,
      expected,
      found: String(found),
    });
  };
  const checkColumn = (id: string, column: Float32Array) => {
    if (column.buffer !== arena.memory.buffer)
      refuse(id, 'a column is not in the arena', 'arena.f32()', 'another buffer');
    if (column.length !== capacity) refuse(id, 'a column has another length', String(capacity), column.length);
  };
  const checkRun = (id: string, run: number) => {
    if (!Number.isInteger(run) || run < 0 || run >= runs) refuse(id, 'no such run of cells', `0 to ${runs - 1}`, run);
  };
  for (const { id, run, output, base, ceiling, floor, inputs } of targets) {
    checkRun(id, run);
    checkColumn(id, output);
    for (const level of [base, ceiling, floor]) {
      if (!(abs(level) <= highestSum))
        refuse(id, 'base, ceiling or floor is no number within bounds', '−2^40 to 2^40', level);
    }
    for (const { signal, halfMaximum, power } of inputs) {
      checkColumn(id, signal);
      const inverse = inverseOf(halfMaximum);
      if (!(inverse > 0 && Number.isFinite(inverse))) {
        refuse(id, 'half-maximum out of range', 'a float32 above 0 whose inverse is one too', halfMaximum);
      }
      if (!Number.isInteger(power) || power < 1 || power > highestPower) {
        refuse(id, 'power out of range', `a whole number from 1 to ${highestPower}`, power);
      }
    }
  }
  for (const { id, run, follower, target, share } of relaxations) {
    checkRun(id, run);
    checkColumn(id, follower);
    checkColumn(id, target);
    if (!(share >= 0 && share <= 1)) refuse(id, 'share out of range', '0 to 1', share);
  }
}
