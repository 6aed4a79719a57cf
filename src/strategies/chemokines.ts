import { days, hours } from '../core/units.ts';
import { daily, repeated, twiceDaily } from '../scenarios/regimens/dose.ts';
import { inMice } from '../scenarios/regimens/doses-in-mice.ts';
import { aroundInduction } from './courses.ts';
import { mobilized } from './reads.ts';
import type { Strategy } from './strategy.ts';

const recalled = 'Doses are those that mice are given, recalled.';
const aim = 'LSC are pushed out of their shelter, to cycle and to meet chemotherapy.';
const lead = hours(4);
const together = 'Chemotherapy comes four hours after the first dose.';

/** Strategies that break CXCL12 from CXCR4 around induction. */
export const chemokineStrategies: readonly Strategy[] = [
  {
    id: 'cxcr4-small-molecule',
    title: 'CXCR4 blocked by a small molecule',
    says: aim,
    findings: ['B050', 'B084', 'B086', 'B087', 'B088', 'B091', 'B092', 'B094'],
    ...aroundInduction({ control: '5+3', lead, also: [mobilized] }, [
      { name: '5+3 with plerixafor', doses: [inMice.plerixafor] },
      { name: '5+3 with AMD3465', doses: [twiceDaily(inMice.amd3465, 10)] },
    ]),
    limits: [together, recalled],
  },
  {
    id: 'cxcr4-peptide',
    title: 'CXCR4 blocked by a peptide that kills',
    says: aim,
    findings: ['B102', 'B103', 'B104'],
    ...aroundInduction({ control: '5+3', lead: days(2), also: [mobilized] }, [
      { name: '5+3 with BL-8040', doses: [daily(inMice.bl8040, 7)] },
    ]),
    limits: ['Alone for two days, as in NCT01838395, then with chemotherapy.', recalled],
  },
  {
    id: 'cxcr4-antibody',
    title: 'CXCR4 blocked by an antibody that kills',
    says: aim,
    findings: ['B105', 'B106'],
    ...aroundInduction({ control: '5+3', lead: days(7), also: [mobilized] }, [
      { name: '5+3 with ulocuplumab', doses: [repeated(inMice.ulocuplumab, days(3.5), 5)] },
    ]),
    limits: ['Begun a week before chemotherapy, as in NCT01120457.', recalled],
  },
  {
    id: 'cxcl12-heparin',
    title: 'CXCL12 caught by a heparin',
    says: aim,
    findings: ['B107', 'B108', 'B109', 'B110'],
    ...aroundInduction({ control: '5+3', also: [mobilized] }, [
      { name: '5+3 with CX-01', doses: [inMice.cx01AtOnce, inMice.cx01Week] },
    ]),
    limits: [
      'The dose of NCT02873338 by body mass, although mice clear faster; P-selectin and platelet factor 4 are not there.',
    ],
  },
];
