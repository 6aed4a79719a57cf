import type { Drug } from '../model/drug.ts';
import { anthracyclineStore, lipophilicBase, trapsTopoisomerase } from './anthracyclines.ts';
import { doxorubicinInHumans } from './doxorubicin-in-humans.ts';
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
    human: doxorubicinInHumans,
  },
  store: anthracyclineStore,
  damage: trapsTopoisomerase,
  because: ['A004', 'B024'],
};
