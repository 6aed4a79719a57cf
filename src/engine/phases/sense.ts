import { type Expression, expressedBy, expressionOf } from '../expression.ts';
import { hormoneLevel } from '../hormones.ts';
import type { Modifiers } from '../modifiers.ts';
import { occupied } from '../occupancy.ts';
import type { CompiledSignal } from '../program.ts';
import { rhythmAt } from '../rhythm.ts';
import { drive, type Rival, rivalry } from '../rivals.ts';
import { inBloodStream } from '../senses.ts';
import { hoursOf } from '../time.ts';
import type { Tissue } from '../tissue.ts';

/** The cells of the stretch read what is around them: fill its columns of signals and receptor occupancies. */
export function sense(tissue: Tissue, modifiers: Modifiers): void {
  const { signals, types } = tissue.program;
  const { runs } = tissue.senses.stretch;
  types.forEach((type, t) => {
    if (runs[t] === runs[t + 1]) return;
    occupy(tissue, modifiers, t);
    for (const k of type.signals) read(tissue, k, signals[k]!, t);
  });
}

/**
 * Occupancy b = expression · (L/K + e·I/K′ + Σ e·D/half)/(1 + L/K + I/K′ + Σ D/half) of every receptor, I of its rival and D of
 * the drugs that block or stimulate it; divided by 1 + Σ D/half of those that silence it. 0 where the type does not express it.
 */
function occupy(tissue: Tissue, modifiers: Modifiers, t: number): void {
  const { program, rivals, senses } = tissue;
  const { voxel, runs, occupancy } = senses.stretch;
  const from = runs[t]!;
  const to = runs[t + 1]!;
  for (let r = 0; r < program.receptors.length; r++) {
    if (program.types[t]!.expression[r] === 0) {
      occupancy[r]!.fill(0, from, to);
      continue;
    }
    const expression = expressionOf(tissue, modifiers, t, r);
    if (program.receptors[r]!.substance < 0) occupyByContact(tissue, r, expression, from, to);
    else occupyBySubstance(tissue, r, expression, from, to);
    silence(rivals.receptors[r]!.silencing, occupancy[r]!, voxel, from, to);
  }
}

function occupyByContact(tissue: Tissue, r: number, expression: Expression, from: number, to: number): void {
  const { row, voxel, occupancy } = tissue.senses.stretch;
  const { affinity, ligand } = tissue.program.receptors[r]!;
  const { taking, rousing } = tissue.rivals.receptors[r]!;
  const contact = tissue.senses.contact[ligand]!;
  const column = occupancy[r]!;
  for (let p = from; p < to; p++) {
    const i = row[p]!;
    const v = voxel[p]!;
    const bound = contact[i]! / affinity;
    column[p] = occupied(expressedBy(expression, i) * (bound + drive(rousing, v)), bound, 0, rivalry(taking, v));
  }
}

function occupyBySubstance(tissue: Tissue, r: number, expression: Expression, from: number, to: number): void {
  const { row, voxel, occupancy } = tissue.senses.stretch;
  const { affinity, rival, substance } = tissue.program.receptors[r]!;
  const { taking, rousing } = tissue.rivals.receptors[r]!;
  const level = tissue.fields.level[substance]!;
  const carried = levelInBlood(tissue, substance);
  const other = rival === null ? null : tissue.fields.level[rival.substance]!;
  const otherCarried = rival === null ? 0 : levelInBlood(tissue, rival.substance);
  const column = occupancy[r]!;
  for (let p = from; p < to; p++) {
    const v = voxel[p]!;
    const bound = (v === inBloodStream ? carried : level[v]!) / affinity;
    const taken = rival === null ? 0 : (v === inBloodStream ? otherCarried : other![v]!) / rival.affinity;
    const roused = bound + (rival === null ? 0 : rival.efficacy * taken) + drive(rousing, v);
    column[p] = occupied(expressedBy(expression, row[p]!) * roused, bound, taken, rivalry(taking, v));
  }
}

/** Divide what cells sense by 1 + Σ D/half of the drugs around them. */
function silence(rivals: readonly Rival[], column: Float32Array, voxel: Uint32Array, from: number, to: number): void {
  if (rivals.length === 0) return;
  for (let p = from; p < to; p++) column[p] = column[p]! / (1 + rivalry(rivals, voxel[p]!));
}

/** Level that surrounds a cell in blood: that with which blood enters the block. */
function levelInBlood({ blood, program }: Tissue, s: number): number {
  return program.substances[s]!.permeability > 0 ? (blood.segment[s]![0] ?? 0) : 0;
}

/** Copy one signal of one type into its column; activities and receptors are read where they are kept. */
function read(tissue: Tissue, k: number, signal: CompiledSignal, t: number): void {
  const { cells, program, senses } = tissue;
  const { first, row, runs, voxel } = senses.stretch;
  const column = senses.stretch.signal[k]!;
  const from = runs[t]!;
  const to = runs[t + 1]!;
  switch (signal.kind) {
    case 'substance': {
      lookUp(tissue.fields.level[signal.index]!, levelInBlood(tissue, signal.index), voxel, column, from, to);
      break;
    }
    case 'ligand': {
      gather(senses.contact[signal.index]!, row, column, from, to);
      break;
    }
    case 'engaged': {
      gather(senses.engaged[signal.index]!, row, column, from, to);
      break;
    }
    case 'nearby': {
      column.set(senses.nearby[k]!.subarray(first + from, first + to), from);
      break;
    }
    case 'mutation': {
      test(cells.genotype, signal.index, row, column, from, to);
      silence(tissue.rivals.mutations[k]!, column, voxel, from, to);
      break;
    }
    case 'rhythm': {
      column.fill(rhythmAt(program.rhythms[signal.index]!, hoursOf(tissue)), from, to);
      break;
    }
    case 'hormone': {
      column.fill(hormoneLevel(tissue, signal.index), from, to);
      break;
    }
    case 'state': {
      if (signal.id === 'held') for (let p = from; p < to; p++) column[p] = cells.holder[row[p]!]! > 0 ? 1 : 0;
      else gather(cells[signal.id as 'crowding' | 'bonds' | 'maturity' | 'renewals'], row, column, from, to);
      break;
    }
  }
}

/** Levels around cells, and in blood for those that are there. */
function lookUp(
  level: Float32Array,
  carried: number,
  voxel: Uint32Array,
  column: Float32Array,
  from: number,
  to: number,
): void {
  for (let p = from; p < to; p++) column[p] = voxel[p] === inBloodStream ? carried : level[voxel[p]!]!;
}

/** One bit of each row. */
function test(rows: Uint32Array, bit: number, row: Uint32Array, column: Float32Array, from: number, to: number): void {
  for (let p = from; p < to; p++) column[p] = (rows[row[p]!]! >>> bit) & 1;
}

function gather(rows: Float32Array, row: Uint32Array, column: Float32Array, from: number, to: number): void {
  for (let p = from; p < to; p++) column[p] = rows[row[p]!]!;
}
