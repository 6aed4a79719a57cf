import { touch } from '../contacts.ts';
import { voxelOf } from '../grid.ts';
import type { Modifiers } from '../modifiers.ts';
import type { CompiledSignal } from '../program.ts';
import type { Tissue } from '../tissue.ts';

/** Agents read the substances and the neighbors around them: fill the columns of signals and receptor occupancies. */
export function sense(tissue: Tissue, modifiers: Modifiers): void {
  touch(tissue, modifiers);
  occupy(tissue, modifiers);
  tissue.program.types.forEach((type, t) => {
    for (const k of type.signals) read(tissue, tissue.program.signals[k]!, tissue.senses.signal[k]!, t);
  });
}

/** Occupancy b = expression · (L/K)/(1 + L/K) of every receptor that a type expresses. */
function occupy(tissue: Tissue, modifiers: Modifiers): void {
  const { program, senses } = tissue;
  const around = program.receptors.map((receptor) =>
    receptor.substance >= 0
      ? levelAround(tissue, receptor.substance)
      : (i: number) => senses.contact[receptor.ligand]![i]!,
  );
  program.types.forEach((type, t) => {
    type.expression.forEach((expression, r) => {
      if (expression === 0) {
        senses.occupancy[r]!.fill(0, senses.runs[t]!, senses.runs[t + 1]!);
        return;
      }
      const amount = expression * modifiers.receptor[t]![r]!;
      const { affinity } = program.receptors[r]!;
      const occupancy = senses.occupancy[r]!;
      for (let p = senses.runs[t]!; p < senses.runs[t + 1]!; p++) {
        const bound = around[r]!(senses.order[p]!) / affinity;
        occupancy[p] = (amount * bound) / (1 + bound);
      }
    });
  });
}

/** Level of a substance around the cell of a row: in its voxel, or as blood enters the block for a cell in blood. */
function levelAround({ blood, cells, fields, grid, program }: Tissue, s: number): (i: number) => number {
  const level = fields.level[s]!;
  const inBlood = program.substances[s]!.permeability > 0 ? (blood.segment[s]![0] ?? 0) : 0;
  return (i) => (cells.inBlood[i] === 1 ? inBlood : level[voxelOf(grid, cells.x[i]!, cells.y[i]!, cells.z[i]!)]!);
}

/** Copy one signal of one type into its column. */
function read(tissue: Tissue, signal: CompiledSignal, column: Float32Array, t: number): void {
  const { order, runs } = tissue.senses;
  const value = reader(tissue, signal);
  if (value === null) return;
  for (let p = runs[t]!; p < runs[t + 1]!; p++) column[p] = value(order[p]!, p);
}

/** How a signal is read for the cell in row i at position p; null for an activity, which is read where it is kept. */
function reader(tissue: Tissue, signal: CompiledSignal): ((i: number, p: number) => number) | null {
  const { blood, cells, senses } = tissue;
  switch (signal.kind) {
    case 'substance':
      return levelAround(tissue, signal.index);
    case 'receptor': {
      const occupancy = senses.occupancy[signal.index]!;
      return (_, p) => occupancy[p]!;
    }
    case 'ligand': {
      const contact = senses.contact[signal.index]!;
      return (i) => contact[i]!;
    }
    case 'mutation':
      return (i) => (cells.genotype[i]! >>> signal.index) & 1;
    case 'hormone':
      return () => blood.hormone[signal.index]!;
    case 'state':
      return states[signal.id]!(cells);
    default:
      return null;
  }
}

const states: Readonly<Record<string, (cells: Tissue['cells']) => (i: number) => number>> = {
  crowding: (cells) => (i) => cells.crowding[i]!,
  held: (cells) => (i) => (cells.holder[i]! > 0 ? 1 : 0),
  bonds: (cells) => (i) => cells.bonds[i]!,
  maturity: (cells) => (i) => cells.maturity[i]!,
};
