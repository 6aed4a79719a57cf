import { days, hours, quantity } from '../core/units.ts';
import { daily, repeated, twiceDaily } from '../scenarios/regimens/dose.ts';
import { inMice } from '../scenarios/regimens/doses-in-mice.ts';
import { aloneAgainst, aloneBegins, aroundInduction, twoWeeks } from './courses.ts';
import { type Held, holdFrom } from './held.ts';
import { mobilized } from './reads.ts';
import { asHumanCd44, h90EveryOtherDay, secondHost } from './second-host.ts';
import type { Strategy } from './strategy.ts';

const recalled = 'Doses are those that mice are given, recalled.';
const released = 'LSC lose what holds them, and with it what shields them from chemotherapy.';
const oneDay = hours(24);

/**
 * Damage of 0.6 of what a bare cell withstands, in the long run: of it LSC with the least BCL-2 of free ones (0.15) die 0.24 times a day, about as
 * fast as they divide, and those with the most (0.4) 0.08 times.
 */
const tCells: Held = { drug: 'amg-330', level: quantity(4, 'pM'), lasting: twoWeeks };

/** Strategies that let go of what leukemic cells adhere to. */
export const adhesionStrategies: readonly Strategy[] = [
  {
    id: 'vla4-antibody',
    title: 'VLA-4 blocked by an antibody',
    says: released,
    findings: ['B111', 'B112', 'B113'],
    ...aroundInduction({ control: '5+3', lead: oneDay, also: [mobilized] }, [
      { name: '5+3 with anti-VLA-4', doses: [inMice.natalizumab] },
    ]),
    limits: ['Natalizumab stands for an antibody that binds the VLA-4 of mice.', recalled],
  },
  {
    id: 'as101',
    title: 'VLA-4 inactivated by AS101',
    says: released,
    findings: ['B115', 'B116'],
    ...aroundInduction({ control: '5+3', lead: oneDay, also: [mobilized] }, [
      { name: '5+3 with AS101', held: [{ drug: 'as101', level: quantity(3, 'µM'), lasting: days(10) }] },
    ]),
    limits: [
      'AS101 is held at 3 µM, ten times what halves VLA-4, as a pump would, since 0.5 mg/kg every other day are above that half for 5 % of the time.',
    ],
  },
  {
    id: 'e-selectin',
    title: 'E-selectin blocked',
    says: 'Leukemic cells find no E-selectin on vessels, which shields them.',
    findings: ['B120', 'B121', 'B124'],
    ...aroundInduction({ control: '5+3', lead: oneDay, also: [mobilized] }, [
      { name: '5+3 with uproleselan', doses: [twiceDaily(inMice.uproleselan, 16)] },
      { name: '5+3 with GMI-1687', doses: [twiceDaily(inMice.gmi1687, 16)] },
    ]),
    limits: [
      'HSC of the model do not bind E-selectin: that they are spared is no finding.',
      'Uproleselan takes half of E-selectin for six hours of a day, and GMI-1687 for twelve.',
      recalled,
    ],
  },
  {
    id: 'e-selectin-and-cxcr4',
    title: 'E-selectin and CXCR4 blocked at once',
    says: released,
    findings: ['B118', 'B119', 'B152'],
    ...aroundInduction({ control: '5+3', lead: oneDay, also: [mobilized] }, [
      { name: '5+3 with GMI-1359', doses: [daily(inMice.gmi1359, 8)] },
    ]),
    limits: ['A dose takes half of E-selectin and of CXCR4 for some five hours of a day.', recalled],
  },
  {
    id: 'cd44',
    title: 'CD44 blocked',
    says: 'LSC lose their lodging, and cells taken from treated marrow engraft no more.',
    findings: ['A190', 'B125', 'B126'],
    ...aloneAgainst({ control: 'leukemic', also: [mobilized] }, [{ name: 'H90', doses: [h90EveryOtherDay] }]),
    limits: [
      'What is left is counted here; cd44-in-a-second-host asks whether it engrafts.',
      asHumanCd44,
      'HSC of the model have no variant of CD44, to which the antibody binds: that they are spared is no finding.',
      recalled,
    ],
  },
  secondHost,
  {
    id: 'cd3-with-vla4-blocked',
    title: 'T cells turned on leukemia, with VLA-4 blocked',
    says: 'Without VLA-4 leukemic cells are no longer shielded from T cells.',
    findings: ['B018'],
    ...aloneAgainst({ control: 'AMG 330', perturb: [holdFrom(aloneBegins)(tCells)], also: [mobilized] }, [
      { name: 'AMG 330 with anti-VLA-4', doses: [repeated(inMice.natalizumab, days(3), 5)] },
    ]),
    limits: [
      'T cells are no cells of the model: there are as many as are needed.',
      'AMG 330 is held at 4 pM, as a pump would: the dose of patients by body mass, 110 pM in plasma, leaves no LSC with VLA-4 or without.',
      'HSC of the model have no CD33, which is assumed: that AMG 330 spares them is no finding.',
      'The antibody stands for one that binds the VLA-4 of mice; its dose is recalled.',
    ],
  },
];
