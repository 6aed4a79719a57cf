import { days, fraction, hours, quantity } from '../core/units.ts';
import type { Regimen } from '../model/regimen.ts';
import type { Perturbation, Scenario } from '../model/scenario.ts';
import { healthy } from './healthy.ts';

/** Leukemic cells arrive: transplanted, as in MLL-AF9 mice. */
const founders: Perturbation = {
  id: 'founders',
  at: { time: days(1) },
  action: 'inject',
  target: 'lsc',
  count: quantity(5, 'cells'),
  genotype: ['mll-af9'],
};

/** Cytarabine 100 mg/kg on days 1-5 and doxorubicin 3 mg/kg on days 1-3, from the day half of the marrow is leukemic. */
export const fivePlusThree: Regimen = {
  id: 'induction',
  start: { measure: 'leukemic-fraction', above: fraction(0.5) },
  doses: [
    { drug: 'cytarabine', amount: quantity(100, 'mg/kg'), route: 'bolus', at: hours(0), every: days(1), times: 5 },
    { drug: 'doxorubicin', amount: quantity(3, 'mg/kg'), route: 'bolus', at: hours(0), every: days(1), times: 3 },
  ],
};

/** The whole story in a mouse: healthy, leukemia, 5+3, remission, relapse. */
export const story: Scenario = {
  ...healthy,
  id: 'story',
  title: 'From healthy marrow to relapse',
  says: 'A leukemic clone takes over healthy mouse marrow, 5+3 brings remission, and what survives in the niche brings it back.',
  until: days(65),
  perturb: [founders],
  regimens: [fivePlusThree],
};
