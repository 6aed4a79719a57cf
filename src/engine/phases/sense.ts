import { expressionOf } from '../expression.ts';
import { hormoneLevel } from '../hormones.ts';
import type { Modifiers } from '../modifiers.ts';
import type { CompiledSignal } from '../program.ts';
import { rhythmAt } from '../rhythm.ts';
import { rivalry, rivalsOf } from '../rivals.ts';
import { inBloodStream } from '../senses.ts';
import { hoursOf } from '../time.ts';
import type { Tissue } from '../tissue.ts';

/** The cells of the stretch read what is around them: fill its columns of signals and receptor occupancies. */
export function sense(tissue: Tissue, modifiers: Modifiers): void {
  const { signals, types } = tissue.program;
  types.forEach((type, t) => {
    occupy(tissue, modifiers, t);
    for (const k of type.signals) read(tissue, k, signals[k]!, t);
  });
}

/**
 * Occupancy b = expression · (L/K + e·I/K′)/(1 + L/K + I/K′ + Σ D/half) of every receptor, I of its rival and D of the drugs
 * that block it; 0 where the type does not express it.
 */
function occupy(tissue: Tissue, modifiers: Modifiers, t: number): void {
  const { program, senses } = tissue;
  const { row, voxel, runs, occupancy: columns } = senses.stretch;
  const from = runs[t]!;
  const to = runs[t + 1]!;
  if (from === to) return;
  program.receptors.forEach(({ id, affinity, ligand, rival, substance }, r) => {
    const occupancy = columns[r]!;
    if (program.types[t]!.expression[r] === 0) {
      occupancy.fill(0, from, to);
      return;
    }
    const blockers = rivalsOf(tissue, 'blocks', ({ receptor }) => receptor.id === id);
    const isBlocked = blockers.length > 0;
    const amount = expressionOf(tissue, modifiers, t, r);
    if (substance < 0) {
      const contact = senses.contact[ligand]!;
      for (let p = from; p < to; p++) {
        const i = row[p]!;
        const bound = contact[i]! / affinity;
        occupancy[p] = (amount(i) * bound) / (1 + bound + (isBlocked ? rivalry(blockers, voxel[p]!) : 0));
      }
      return;
    }
    const level = tissue.fields.level[substance]!;
    const carried = levelInBlood(tissue, substance);
    if (rival !== null) {
      const other = tissue.fields.level[rival.substance]!;
      const otherCarried = levelInBlood(tissue, rival.substance);
      for (let p = from; p < to; p++) {
        const v = voxel[p]!;
        const bound = (v === inBloodStream ? carried : level[v]!) / affinity;
        const taken = (v === inBloodStream ? otherCarried : other[v]!) / rival.affinity;
        occupancy[p] =
          (amount(row[p]!) * (bound + rival.efficacy * taken)) /
          (1 + bound + taken + (isBlocked ? rivalry(blockers, v) : 0));
      }
      return;
    }
    for (let p = from; p < to; p++) {
      const v = voxel[p]!;
      const bound = (v === inBloodStream ? carried : level[v]!) / affinity;
      occupancy[p] = (amount(row[p]!) * bound) / (1 + bound + (isBlocked ? rivalry(blockers, v) : 0));
    }
  });
}

/** Level that surrounds a cell in blood: that with which blood enters the block. */
function levelInBlood({ blood, program }: Tissue, s: number): number {
  return program.substances[s]!.permeability > 0 ? (blood.segment[s]![0] ?? 0) : 0;
}

/** Copy one signal of one type into its column; activities and receptors are read where they are kept. */
function read(tissue: Tissue, k: number, signal: CompiledSignal, t: number): void {
  const { cells, clock, program, senses } = tissue;
  const { first, row, runs, voxel } = senses.stretch;
  const column = senses.stretch.signal[k]!;
  const from = runs[t]!;
  const to = runs[t + 1]!;
  switch (signal.kind) {
    case 'substance': {
      const level = tissue.fields.level[signal.index]!;
      const carried = levelInBlood(tissue, signal.index);
      for (let p = from; p < to; p++) column[p] = voxel[p] === inBloodStream ? carried : level[voxel[p]!]!;
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
      for (let p = from; p < to; p++) column[p] = (cells.genotype[row[p]!]! >>> signal.index) & 1;
      break;
    }
    case 'rhythm': {
      column.fill(rhythmAt(program.rhythms[signal.index]!, hoursOf(clock)), from, to);
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

function gather(rows: Float32Array, row: Uint32Array, column: Float32Array, from: number, to: number): void {
  for (let p = from; p < to; p++) column[p] = rows[row[p]!]!;
}
