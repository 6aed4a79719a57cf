import { expressionOf } from '../expression.ts';
import { hormoneLevel } from '../hormones.ts';
import type { Modifiers } from '../modifiers.ts';
import { occupied } from '../occupancy.ts';
import type { CompiledSignal } from '../program.ts';
import { rhythmAt } from '../rhythm.ts';
import { type AtReceptor, drive, type Rival, rivalry, rivalsAt, rivalsOf } from '../rivals.ts';
import { inBloodStream } from '../senses.ts';
import { hoursOf } from '../time.ts';
import type { Tissue } from '../tissue.ts';

/** The cells of the stretch read what is around them: fill its columns of signals and receptor occupancies. */
export function sense(tissue: Tissue, modifiers: Modifiers): void {
  const { receptors, signals, types } = tissue.program;
  const atReceptors = receptors.map(({ id }) => rivalsAt(tissue, id));
  types.forEach((type, t) => {
    occupy(tissue, modifiers, atReceptors, t);
    for (const k of type.signals) read(tissue, k, signals[k]!, t);
  });
}

/**
 * Occupancy b = expression · (L/K + e·I/K′ + Σ e·D/half)/(1 + L/K + I/K′ + Σ D/half) of every receptor, I of its rival and D of
 * the drugs that block or stimulate it; divided by 1 + Σ D/half of those that silence it. 0 where the type does not express it.
 */
function occupy(tissue: Tissue, modifiers: Modifiers, atReceptors: readonly AtReceptor[], t: number): void {
  const { program, senses } = tissue;
  const { row, voxel, runs, occupancy: columns } = senses.stretch;
  const from = runs[t]!;
  const to = runs[t + 1]!;
  if (from === to) return;
  program.receptors.forEach(({ affinity, ligand, rival, substance }, r) => {
    const occupancy = columns[r]!;
    if (program.types[t]!.expression[r] === 0) {
      occupancy.fill(0, from, to);
      return;
    }
    const { taking, rousing, silencing } = atReceptors[r]!;
    const isTaken = taking.length > 0;
    const isRoused = rousing.length > 0;
    const amount = expressionOf(tissue, modifiers, t, r);
    if (substance < 0) {
      const contact = senses.contact[ligand]!;
      for (let p = from; p < to; p++) {
        const i = row[p]!;
        const v = voxel[p]!;
        const bound = contact[i]! / affinity;
        const roused = bound + (isRoused ? drive(rousing, v) : 0);
        occupancy[p] = occupied(amount(i) * roused, bound, 0, isTaken ? rivalry(taking, v) : 0);
      }
    } else {
      const level = tissue.fields.level[substance]!;
      const carried = levelInBlood(tissue, substance);
      const other = rival === null ? null : tissue.fields.level[rival.substance]!;
      const otherCarried = rival === null ? 0 : levelInBlood(tissue, rival.substance);
      for (let p = from; p < to; p++) {
        const v = voxel[p]!;
        const bound = (v === inBloodStream ? carried : level[v]!) / affinity;
        const taken = rival === null ? 0 : (v === inBloodStream ? otherCarried : other![v]!) / rival.affinity;
        const roused = bound + (rival === null ? 0 : rival.efficacy * taken) + (isRoused ? drive(rousing, v) : 0);
        occupancy[p] = occupied(amount(row[p]!) * roused, bound, taken, isTaken ? rivalry(taking, v) : 0);
      }
    }
    silence(silencing, occupancy, voxel, from, to);
  });
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
      const isMeant = (each: { readonly kind: string; readonly id: string }) =>
        each.kind === 'mutation' && each.id === signal.id;
      silence(
        rivalsOf(tissue, 'silences', (effect) => isMeant(effect.signal)),
        column,
        voxel,
        from,
        to,
      );
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

function gather(rows: Float32Array, row: Uint32Array, column: Float32Array, from: number, to: number): void {
  for (let p = from; p < to; p++) column[p] = rows[row[p]!]!;
}
