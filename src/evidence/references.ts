import type { Reference, ReferenceEntry } from './reference.ts';
import { cellKinetics } from './references/cell-kinetics.ts';
import { drugExposure } from './references/drug-exposure.ts';
import { leukemicMarrow } from './references/leukemic-marrow.ts';
import { marrowMeasures } from './references/marrow-measures.ts';
import { normalMarrow } from './references/normal-marrow.ts';
import { resistanceAndTherapy } from './references/resistance-and-therapy.ts';

const blank = {
  number: null,
  authors: null,
  year: null,
  title: null,
  journal: null,
  volume: null,
  pages: null,
  doi: null,
  pmid: null,
  background: false,
};

const entries = {
  ...normalMarrow,
  ...leukemicMarrow,
  ...resistanceAndTherapy,
  ...cellKinetics,
  ...drugExposure,
  ...marrowMeasures,
};

/** The keys that a finding, a rule or a parameter may cite; any other word does not compile. */
export type ReferenceKey = keyof typeof entries;

/** Every source of this release, by key. */
export const references = complete(entries);

function complete<Key extends string>(
  sources: Readonly<Record<Key, ReferenceEntry>>,
): Readonly<Record<Key, Reference>> {
  const pairs = Object.entries<ReferenceEntry>(sources).map(([key, entry]) => [key, { ...blank, key, ...entry }]);
  return Object.fromEntries(pairs) as Record<Key, Reference>;
}
