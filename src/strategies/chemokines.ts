import { days, hours } from '../core/units.ts';
import { daily, infused, perKg, repeated, twiceDaily } from '../scenarios/regimens/dose.ts';
import { inMice } from '../scenarios/regimens/doses-in-mice.ts';
import { aroundInduction } from './courses.ts';
import { mobilized } from './reads.ts';
import type { Strategy } from './strategy.ts';

const recalled = 'Doses are those that mice are given, recalled.';
const aim = 'LSC are pushed out of their shelter, to cycle and to meet chemotherapy.';
const block = 'The block is tested:';
/** 0.25 mg/kg/h as in NCT02873338, times the 7.27 by which mice clear it faster: the same 660 nM in plasma. */
const cx01Week = infused('cx01', perKg(305), days(7));

/** Strategies that break CXCL12 from CXCR4 around induction. */
export const chemokineStrategies: readonly Strategy[] = [
  {
    id: 'cxcr4-small-molecule',
    title: 'CXCR4 blocked by a small molecule',
    says: aim,
    findings: ['B050', 'B084', 'B086', 'B087', 'B088', 'B091', 'B092', 'B094'],
    ...aroundInduction({ control: '5+3', lead: hours(1), also: [mobilized] }, [
      { name: '5+3 with plerixafor', doses: [inMice.plerixafor] },
      { name: '5+3 with AMD3465', doses: [twiceDaily(inMice.amd3465, 10)] },
    ]),
    limits: [
      'A dose of either comes an hour before each of chemotherapy instead of the four hours of patients: in mice plerixafor takes half of CXCR4 for three hours and AMD3465 for two and a half.',
      recalled,
    ],
  },
  {
    id: 'cxcr4-peptide',
    title: 'CXCR4 blocked by a peptide',
    says: aim,
    findings: ['B102', 'B103', 'B104'],
    ...aroundInduction({ control: '5+3', lead: days(2), also: [mobilized] }, [
      { name: '5+3 with BL-8040', doses: [daily(inMice.bl8040, 7)] },
    ]),
    limits: [
      `${block} this dose kills next to none by itself, for which the model asks a micromolar, of which a hundredth is free on average.`,
      'A dose takes half of CXCR4 for two and a half hours a day; that the peptide leaves its receptor late is in its affinity only.',
      'Alone for two days, as in NCT01838395, then with chemotherapy.',
      recalled,
    ],
  },
  {
    id: 'cxcr4-antibody',
    title: 'CXCR4 blocked by an antibody',
    says: aim,
    findings: ['B105', 'B106'],
    ...aroundInduction({ control: '5+3', lead: days(7), also: [mobilized] }, [
      { name: '5+3 with ulocuplumab', doses: [repeated(inMice.ulocuplumab, days(3.5), 5)] },
    ]),
    limits: [
      `${block} this dose kills a few percent of leukemic cells a day by itself at most.`,
      'Ulocuplumab stands for an antibody that binds the CXCR4 of mice.',
      'Begun a week before chemotherapy, as in NCT01120457.',
      recalled,
    ],
  },
  {
    id: 'cxcl12-heparin',
    title: 'CXCL12 caught by a heparin',
    says: aim,
    findings: ['B107', 'B108', 'B109', 'B110'],
    ...aroundInduction({ control: '5+3', also: [mobilized] }, [
      { name: '5+3 with CX-01', doses: [inMice.cx01AtOnce, cx01Week] },
    ]),
    limits: [
      'The bolus of NCT02873338 by body mass, and 7.27 times its infusion, as mice clear so much faster by body size: as much CX-01 as in patients.',
      'P-selectin and platelet factor 4 are not there.',
    ],
  },
];
