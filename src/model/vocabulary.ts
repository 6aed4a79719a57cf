import type { Activity } from './activity.ts';
import { type Behavior, behaviorIds, behaviors } from './behavior.ts';
import type { Model } from './model.ts';
import {
  bonds,
  crowding,
  engaged,
  type HormoneSignal,
  held,
  maturity,
  type NearbySignal,
  nearby,
  renewals,
  type Signal,
  signalKey,
} from './signal.ts';
import type { Substance } from './substance.ts';

/** What rules speak of. */
export type Vocabulary = Pick<
  Model,
  | 'cellTypes'
  | 'substances'
  | 'ligands'
  | 'receptors'
  | 'activities'
  | 'rhythms'
  | 'mutations'
  | 'drugs'
  | 'species'
  | 'rules'
>;

/** Every signal that a rule may read: not the drugs, which are there only in runs that give them. */
export function signalsOf(vocabulary: Omit<Vocabulary, 'rules'>): Signal[] {
  const drugs = new Set(vocabulary.drugs.map(({ substance }) => substance.id));
  const substances = vocabulary.substances.filter(({ id }) => !drugs.has(id));
  return [
    ...substances.flatMap((each): Signal[] =>
      isIn(each, 'pressure') || isIn(each, 'affinity') || isIn(each, 'concentration') ? [each] : [],
    ),
    ...vocabulary.ligands,
    ...vocabulary.ligands.map(engaged),
    ...vocabulary.receptors,
    ...vocabulary.activities,
    ...vocabulary.rhythms,
    ...vocabulary.mutations,
    ...hormonesOf(vocabulary),
    ...neighborsOf(vocabulary),
    crowding,
    held,
    bonds,
    maturity,
    renewals,
  ];
}

/** Cell types, and groups of them, that may be near a cell. */
function neighborsOf({ cellTypes }: Pick<Model, 'cellTypes'>): NearbySignal[] {
  const groups = [...new Set(cellTypes.map(({ group }) => group))];
  return [
    ...groups.map((group) => nearby(group, `${group} cells`)),
    ...cellTypes.map(({ id, plural }) => nearby(id, plural)),
  ];
}

/** Hormones that every species has. */
function hormonesOf({ species }: Pick<Model, 'species'>): HormoneSignal[] {
  const [first, ...others] = species;
  return (first?.hormones ?? [])
    .map(({ substance }) => substance)
    .filter(({ id }) => others.every(({ hormones }) => hormones.some(({ substance }) => substance.id === id)))
    .map(({ id, name }) => ({ kind: 'hormone', id, name, dimension: 'affinity' }));
}

/** Whether the level of a substance is a number of that dimension. */
export function isIn<D extends Substance['dimension']>(substance: Substance, dimension: D): substance is Substance<D> {
  return substance.dimension === dimension;
}

/** Everything that a rule may act on. */
export function targetsOf({ activities }: Pick<Model, 'activities'>): (Activity | Behavior)[] {
  return [...activities, ...behaviorIds.map((id) => behaviors[id])];
}

/** What a signal is called in files: its id, or `kind:id` where several share the id; `engaged:id` always, as it is named for a ligand. */
export function signalWord(signal: Signal, all: readonly Signal[]): string {
  const isAlone = all.filter(({ id, kind }) => id === signal.id && kind !== 'engaged').length === 1;
  return isAlone && signal.kind !== 'engaged' ? signal.id : signalKey(signal);
}
