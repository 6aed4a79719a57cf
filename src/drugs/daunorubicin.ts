import type { Drug } from '../model/drug.ts';
import { anthracyclineStore, lipophilicBase, trapsTopoisomerase } from './anthracyclines.ts';
import { borrowed } from './borrowed.ts';
import { daunorubicinInHumans } from './daunorubicin-in-humans.ts';
import { doxorubicinInMouse } from './doxorubicin-in-mouse.ts';

/** Daunorubicin, the anthracycline of 7+3. */
export const daunorubicin: Drug = {
  id: 'daunorubicin',
  name: 'daunorubicin',
  ontology: ['CHEBI:41977'],
  class: 'anthracycline',
  substance: lipophilicBase('daunorubicin', 'daunorubicin', ['CHEBI:41977']),
  pharmacokinetics: {
    mouse: { ...borrowed(doxorubicinInMouse, 'doxorubicin'), molarMass: daunorubicinInHumans.molarMass },
    human: daunorubicinInHumans,
  },
  store: anthracyclineStore,
  damage: trapsTopoisomerase,
  missing: [
    'Daunorubicinol, its active metabolite with a half-life of 26.7 h, which soon exceeds it in plasma, is no substance of its own.',
  ],
  because: ['A004', 'B024'],
};
