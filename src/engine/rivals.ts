import type { Agonism, Blockade, Inhibition, Raise, Silencing } from '../model/drug.ts';
import { freeOf } from './pharmacokinetics.ts';
import { number } from './program.ts';
import { inBloodStream } from './senses.ts';
import type { Tissue } from './tissue.ts';

/** What a drug can do at a target, by the word for it. */
interface Effects {
  readonly blocks: Blockade;
  readonly stimulates: Agonism;
  readonly silences: Silencing;
  readonly inhibits: Inhibition;
  readonly raises: Raise;
}

/** A drug at its target: its free level around cells and in blood, and the level that counts for 1. */
export interface Rival<Effect = unknown> {
  readonly level: Float32Array;
  readonly carried: number;
  readonly half: number;
  readonly effect: Effect;
}

/** The drugs of a run that do this to a target, as far as any of them is there. */
export function rivalsOf<K extends keyof Effects>(
  { blood, fields, program }: Tissue,
  by: K,
  isMeant: (effect: Effects[K]) => boolean,
): Rival<Effects[K]>[] {
  return program.drugs.flatMap((drug, k) => {
    const effects = (drug[by] ?? []) as readonly Effects[K][];
    return effects.filter(isMeant).map((effect) => ({
      level: fields.level[program.substances.findIndex(({ id }) => id === drug.substance.id)]!,
      carried: blood.drugLevel[k]! * freeOf(drug, program.model.speciesInUse),
      half: number(effect.half),
      effect,
    }));
  });
}

/** The drugs that stand at the binding site of a receptor. */
export interface AtReceptor {
  /** All that take it from its ligand. */
  readonly taking: readonly Rival[];
  readonly rousing: readonly Rival<Agonism>[];
  readonly silencing: readonly Rival[];
}

export function rivalsAt(tissue: Tissue, id: string): AtReceptor {
  const rousing = rivalsOf(tissue, 'stimulates', ({ receptor }) => receptor.id === id);
  return {
    taking: [...rivalsOf(tissue, 'blocks', ({ receptor }) => receptor.id === id), ...rousing],
    rousing,
    silencing: rivalsOf(tissue, 'silences', ({ signal }) => signal.kind === 'receptor' && signal.id === id),
  };
}

/** Σ efficacy·I/half around a cell. */
export function drive(agonists: readonly Rival<Agonism>[], voxel: number): number {
  let sum = 0;
  for (const agonist of agonists) sum += number(agonist.effect.efficacy) * rivalry([agonist], voxel);
  return sum;
}

/** Σ I/half around a cell; 0 without a drug, so that nothing changes where none is given. */
export function rivalry(rivals: readonly Rival[], voxel: number): number {
  let sum = 0;
  for (const { level, carried, half } of rivals) sum += (voxel === inBloodStream ? carried : level[voxel]!) / half;
  return sum;
}
