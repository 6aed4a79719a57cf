import { days, quantity } from '../core/units.ts';
import { daily, perKg, pushed } from '../scenarios/regimens/dose.ts';
import { inMice } from '../scenarios/regimens/doses-in-mice.ts';
import { aroundInduction } from './courses.ts';
import type { Strategy } from './strategy.ts';

const withFreeDrug = {
  control: 'cytarabine with daunorubicin',
  chemotherapy: [daily(pushed('cytarabine', perKg(100)), 5)],
  toControl: [inMice.daunorubicin],
};
const payload =
  '3 mg/kg of the payload, as doxorubicin of 5+3, in the arm and in the control, which is given it free; nobody gave it.';

/** Strategies on vesicles and on how a drug is brought to marrow. */
export const vesicleStrategies: readonly Strategy[] = [
  {
    id: 'vesicle-release',
    title: 'Release of vesicles blocked',
    says: 'Stroma no longer protects leukemic cells by what its vesicles carry.',
    findings: ['B033', 'B037'],
    ...aroundInduction({ control: '5+3' }, [
      { name: '5+3 with GW4869', held: [{ drug: 'gw4869', level: quantity(10, 'µM'), lasting: days(8) }] },
    ]),
    limits: [
      'GW4869 is held at 10 µM, ten times what halves the release of vesicles, as a pump would, since 2.5 mg/kg are above that half for two hours a day.',
    ],
  },
  {
    id: 'carried-by-exosomes',
    title: 'Daunorubicin in exosomes',
    says: 'A drug is brought into cells by vesicles that pass their membranes.',
    findings: ['B038', 'B153'],
    ...aroundInduction(withFreeDrug, [
      { name: 'cytarabine with daunorubicin in exosomes', doses: [inMice.exosomalDaunorubicin] },
    ]),
    limits: [payload],
  },
  {
    id: 'carried-by-cells',
    title: 'Daunorubicin carried by cells',
    says: 'A drug is brought to marrow by cells that find it.',
    findings: ['B051', 'B153'],
    ...aroundInduction(withFreeDrug, [
      { name: 'cytarabine with daunorubicin carried by cells', doses: [inMice.cellBorneDaunorubicin] },
    ]),
    limits: [payload],
  },
];
