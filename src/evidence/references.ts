import { keyed } from './keyed.ts';
import type { Reference, ReferenceEntry } from './reference.ts';
import { boneAndMacrophages } from './references/bone-and-macrophages.ts';
import { cellKinetics } from './references/cell-kinetics.ts';
import { drugExposure } from './references/drug-exposure.ts';
import { drugLevels } from './references/drug-levels.ts';
import { drugResistance } from './references/drug-resistance.ts';
import { endotheliumAndStroma } from './references/endothelium-and-stroma.ts';
import { leukemicMarrow } from './references/leukemic-marrow.ts';
import { marrowMeasures } from './references/marrow-measures.ts';
import { matrixAndNiches } from './references/matrix-and-niches.ts';
import { normalMarrow } from './references/normal-marrow.ts';
import { oxygenAndEnergy } from './references/oxygen-and-energy.ts';
import { oxygenAndRos } from './references/oxygen-and-ros.ts';
import { signalsInBloodCells } from './references/signals-in-blood-cells.ts';
import { targetedTherapy } from './references/targeted-therapy.ts';

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
  ...matrixAndNiches,
  ...oxygenAndRos,
  ...leukemicMarrow,
  ...drugResistance,
  ...targetedTherapy,
  ...cellKinetics,
  ...drugExposure,
  ...drugLevels,
  ...marrowMeasures,
  ...boneAndMacrophages,
  ...signalsInBloodCells,
  ...oxygenAndEnergy,
  ...endotheliumAndStroma,
};

/** The keys that a finding, a rule or a parameter may cite; any other word does not compile. */
export type ReferenceKey = keyof typeof entries;

/** Every source of this release, by key. */
export const references: Readonly<Record<ReferenceKey, Reference>> = keyed(
  entries,
  (key, entry: ReferenceEntry): Reference => ({ ...blank, key, ...entry }),
);
