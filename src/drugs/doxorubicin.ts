import type { Drug } from '../model/drug.ts';
import { anthracyclineStore, lipophilicBase, trapsTopoisomerase } from './anthracyclines.ts';
import { borrowed } from './borrowed.ts';
import { daunorubicinInHumans } from './daunorubicin-in-humans.ts';
import { doxorubicinInMouse } from './doxorubicin-in-mouse.ts';

/** Doxorubicin, the anthracycline of mouse 5+3. */
export const doxorubicin: Drug = {
  id: 'doxorubicin',
  name: 'doxorubicin',
  ontology: ['CHEBI:28748'],
  class: 'anthracycline',
  substance: lipophilicBase('doxorubicin', 'doxorubicin', ['CHEBI:28748']),
  pharmacokinetics: {
    mouse: doxorubicinInMouse,
    human: { ...borrowed(daunorubicinInHumans, 'daunorubicin'), molarMass: doxorubicinInMouse.molarMass },
  },
  store: anthracyclineStore,
  damage: trapsTopoisomerase,
  because: ['A004', 'B024'],
};
