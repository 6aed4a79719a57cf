import type { Blockade, Inhibition } from '../model/drug.ts';
import { freeOf } from './pharmacokinetics.ts';
import { number } from './program.ts';
import { inBloodStream } from './senses.ts';
import type { Tissue } from './tissue.ts';

/** A drug at its target: its free level around cells and in blood, and the level that counts for 1. */
export interface Rival {
  readonly level: Float32Array;
  readonly carried: number;
  readonly half: number;
}

/** The drugs of a run that block a receptor or inhibit an activity, as far as any of them is there. */
export function rivalsOf<K extends 'blocks' | 'inhibits'>(
  { blood, fields, program }: Tissue,
  by: K,
  isMeant: (effect: K extends 'blocks' ? Blockade : Inhibition) => boolean,
): Rival[] {
  return program.drugs.flatMap((drug, k) => {
    const effects: readonly (Blockade | Inhibition)[] = drug[by] ?? [];
    return effects
      .filter((effect) => isMeant(effect as K extends 'blocks' ? Blockade : Inhibition))
      .map(({ half }) => ({
        level: fields.level[program.substances.findIndex(({ id }) => id === drug.substance.id)]!,
        carried: blood.drugLevel[k]! * freeOf(drug, program.model.speciesInUse),
        half: number(half),
      }));
  });
}

/** Σ I/half around a cell; 0 without a drug, so that nothing changes where none is given. */
export function rivalry(rivals: readonly Rival[], voxel: number): number {
  let sum = 0;
  for (const { level, carried, half } of rivals) sum += (voxel === inBloodStream ? carried : level[voxel]!) / half;
  return sum;
}
