import { coreOfMass, inCore, inRim, type Measure, mean, rimOfMass, solidMass } from '../assays/index.ts';
import { days } from '../core/units.ts';
import { aloneAgainst } from './courses.ts';
import type { Marrow } from './marrows.ts';
import { lastDayOf } from './reads.ts';
import type { Strategy } from './strategy.ts';
import { asHumanAntibody, bevacizumab, oxi4503, recalled } from './vessels.ts';

/** Half of a mass 800 µm across, a day after its cells have been placed. */
const mass: Marrow = { grown: solidMass, from: days(1) };
const week = days(7);
const inTheEnd = lastDayOf(week, mass.from);

const lsc: Measure = { kind: 'cells', cell: 'lsc', state: 'alive' };
const rimVessels: Measure = { kind: 'vessel density', zone: rimOfMass };
const coreVessels: Measure = { kind: 'vessel density', zone: coreOfMass };

const reads: Strategy['reads'] = {
  lsc: mean(lsc, inTheEnd, 'LSC in the mass and in blood 7 days after the start', 'cells'),
  also: [
    mean(inCore, inTheEnd, 'leukemic cells beyond 250 µm from the rim 7 days after the start', 'cells'),
    mean(inRim, inTheEnd, 'leukemic cells within 100 µm of the rim 7 days after the start', 'cells'),
    mean(coreVessels, inTheEnd, 'length of vessels per volume beyond 250 µm from the rim', 'mm/mm³'),
    mean(rimVessels, inTheEnd, 'the same within 100 µm of the rim', 'mm/mm³'),
  ],
};
const ofMass = [
  'A chloroma of mouse cells instead of a xenograft, and a week, within which a rim grows few vessels anew.',
  'Vessels close as their cells die, and not by swelling within minutes.',
];

/** Strategies against a solid mass of leukemic cells, which has no HSC to spare. */
export const chloromaStrategies: readonly Strategy[] = [
  {
    id: 'vascular-disruption-of-chloroma',
    title: 'Vascular disruption of a chloroma',
    says: 'Vessels of the core are destroyed.',
    findings: ['B066', 'B067', 'B069', 'B072'],
    ...aloneAgainst({ control: 'untreated mass', marrow: mass, lasting: week }, [
      { name: 'OXi4503', doses: [oxi4503] },
    ]),
    reads,
    limits: [...ofMass, recalled],
  },
  {
    id: 'chloroma-disruption-with-anti-vegf',
    title: 'Disruption of a chloroma with anti-VEGF',
    says: 'Vessels that VEGF lets grow in the rim are kept from it.',
    findings: ['B070', 'B071'],
    ...aloneAgainst({ control: 'OXi4503', marrow: mass, lasting: week, toAll: [oxi4503] }, [
      { name: 'OXi4503 and bevacizumab', doses: [bevacizumab] },
    ]),
    reads,
    limits: [...ofMass, asHumanAntibody, recalled],
  },
];
