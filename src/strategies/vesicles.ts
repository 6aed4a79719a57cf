import { daily, perKg, pushed } from '../scenarios/regimens/dose.ts';
import { inMice } from '../scenarios/regimens/doses-in-mice.ts';
import { aroundInduction } from './courses.ts';
import type { Strategy } from './strategy.ts';

const recalled = 'Doses are those that mice are given, recalled.';
const cytarabine = daily(pushed('cytarabine', perKg(100)), 5);

/** Strategies on vesicles and on how a drug is brought to marrow. */
export const vesicleStrategies: readonly Strategy[] = [
  {
    id: 'vesicle-release',
    title: 'Release of vesicles blocked',
    says: 'Stroma no longer protects leukemic cells by what its vesicles carry.',
    findings: ['B033', 'B037'],
    ...aroundInduction({ control: '5+3' }, [{ name: '5+3 with GW4869', doses: [daily(inMice.gw4869, 8)] }]),
    limits: [recalled],
  },
  {
    id: 'carried-by-exosomes',
    title: 'Daunorubicin in exosomes',
    says: 'A drug is brought into cells by vesicles that pass their membranes.',
    findings: ['B038', 'B153'],
    ...aroundInduction({ control: 'cytarabine', chemotherapy: [cytarabine] }, [
      { name: 'cytarabine with daunorubicin', doses: [inMice.daunorubicin] },
      { name: 'cytarabine with daunorubicin in exosomes', doses: [inMice.exosomalDaunorubicin] },
    ]),
    limits: [
      '3 mg/kg of the payload, as doxorubicin of 5+3; nobody gave it. The arms are to be compared with each other.',
    ],
  },
  {
    id: 'carried-by-cells',
    title: 'Daunorubicin carried by cells',
    says: 'A drug is brought to marrow by cells that find it.',
    findings: ['B051', 'B153'],
    ...aroundInduction({ control: 'cytarabine', chemotherapy: [cytarabine] }, [
      { name: 'cytarabine with daunorubicin', doses: [inMice.daunorubicin] },
      { name: 'cytarabine with daunorubicin carried by cells', doses: [inMice.cellBorneDaunorubicin] },
    ]),
    limits: [
      '3 mg/kg of the payload, as doxorubicin of 5+3; nobody gave it. The arms are to be compared with each other.',
    ],
  },
];
