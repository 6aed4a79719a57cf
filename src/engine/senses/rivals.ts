import type { Agonism, Blockade, Inhibition, Raise, Silencing } from '../../model/drug.ts';
import { number } from '../program/program.ts';
import type { Tissue } from '../tissue.ts';
import { freeOf } from '../treatment/pharmacokinetics.ts';
import { inBloodStream } from './senses.ts';

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
  /** As it is now. */
  readonly carried: number;
  readonly half: number;
  readonly effect: Effect;
}

/** The drugs that stand at the binding site of a receptor. */
export interface AtReceptor {
  /** All that take it from its ligand. */
  readonly taking: readonly Rival[];
  readonly rousing: readonly Rival<Agonism>[];
  readonly silencing: readonly Rival[];
}

/** What the drugs of a run do at each target, as far as any of them is there. */
export interface Rivals {
  /** [receptors] */
  readonly receptors: readonly AtReceptor[];
  /** [signals] of those that silence a mutation. */
  readonly mutations: readonly (readonly Rival[])[];
  /** [activities] */
  readonly inhibiting: readonly (readonly Rival[])[];
  /** [activities] */
  readonly raising: readonly (readonly Rival<Raise>[])[];
}

/** The drugs of a run, sorted by what they do at which target. */
export function rivalsIn(tissue: Pick<Tissue, 'blood' | 'fields' | 'program'>): Rivals {
  const { activities, receptors, signals } = tissue.program;
  return {
    receptors: receptors.map(({ id }) => {
      const rousing = rivalsOf(tissue, 'stimulates', ({ receptor }) => receptor.id === id);
      return {
        taking: [...rivalsOf(tissue, 'blocks', ({ receptor }) => receptor.id === id), ...rousing],
        rousing,
        silencing: rivalsOf(tissue, 'silences', ({ signal }) => signal.kind === 'receptor' && signal.id === id),
      };
    }),
    mutations: signals.map(({ kind, id }) =>
      kind !== 'mutation'
        ? []
        : rivalsOf(tissue, 'silences', ({ signal }) => signal.kind === 'mutation' && signal.id === id),
    ),
    inhibiting: activities.map(({ id }) => rivalsOf(tissue, 'inhibits', ({ activity }) => activity.id === id)),
    raising: activities.map(({ id }) => rivalsOf(tissue, 'raises', ({ activity }) => activity.id === id)),
  };
}

/** The drugs that do this to a target. */
function rivalsOf<K extends keyof Effects>(
  { blood, fields, program }: Pick<Tissue, 'blood' | 'fields' | 'program'>,
  by: K,
  isMeant: (effect: Effects[K]) => boolean,
): Rival<Effects[K]>[] {
  return program.drugs.flatMap((drug, k) => {
    const effects = (drug[by] ?? []) as readonly Effects[K][];
    const level = fields.level[program.substances.findIndex(({ id }) => id === drug.substance.id)]!;
    const free = freeOf(drug, program.model.speciesInUse);
    return effects.filter(isMeant).map((effect) => ({
      level,
      get carried() {
        return blood.drugLevel[k]! * free;
      },
      half: number(effect.half),
      effect,
    }));
  });
}

/** Σ I/half around a cell; 0 without a drug, so that nothing changes where none is given. */
export function rivalry(rivals: readonly Rival[], voxel: number): number {
  let sum = 0;
  for (let k = 0; k < rivals.length; k++) sum += share(rivals[k]!, voxel);
  return sum;
}

/** I/half around a cell. */
function share(rival: Rival, voxel: number): number {
  return (voxel === inBloodStream ? rival.carried : rival.level[voxel]!) / rival.half;
}
