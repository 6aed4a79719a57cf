import { days, hours } from '../core/units.ts';
import { daily, repeated, twiceDaily } from '../scenarios/regimens/dose.ts';
import { inMice } from '../scenarios/regimens/doses-in-mice.ts';
import { aloneAgainst, aroundInduction } from './courses.ts';
import { mobilized } from './reads.ts';
import { h90EveryOtherDay, secondHost } from './second-host.ts';
import type { Strategy } from './strategy.ts';

const recalled = 'Doses are those that mice are given, recalled.';
const released = 'LSC lose what holds them, and with it what shields them from chemotherapy.';
const oneDay = hours(24);

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
      { name: '5+3 with AS101', doses: [repeated(inMice.as101, days(2), 5)] },
    ]),
    limits: [recalled],
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
    limits: [recalled],
  },
  {
    id: 'e-selectin-and-cxcr4',
    title: 'E-selectin and CXCR4 blocked at once',
    says: released,
    findings: ['B118', 'B119', 'B152'],
    ...aroundInduction({ control: '5+3', lead: oneDay, also: [mobilized] }, [
      { name: '5+3 with GMI-1359', doses: [daily(inMice.gmi1359, 8)] },
    ]),
    limits: [recalled],
  },
  {
    id: 'cd44',
    title: 'CD44 blocked',
    says: 'LSC lose their lodging, and cells taken from treated marrow engraft no more.',
    findings: ['A190', 'B125', 'B126'],
    ...aloneAgainst({ control: 'leukemic', also: [mobilized] }, [{ name: 'H90', doses: [h90EveryOtherDay] }]),
    limits: ['What is left is counted here; cd44-in-a-second-host asks whether it engrafts.', recalled],
  },
  secondHost,
  {
    id: 'cd3-with-vla4-blocked',
    title: 'T cells turned on leukemia, with VLA-4 blocked',
    says: 'Without VLA-4 leukemic cells are no longer shielded from T cells.',
    findings: ['B018'],
    ...aloneAgainst({ control: 'AMG 330', toAll: [inMice.amg330], also: [mobilized] }, [
      { name: 'AMG 330 with anti-VLA-4', doses: [repeated(inMice.natalizumab, days(3), 5)] },
    ]),
    limits: [
      'T cells are no cells of the model: there are as many as are needed.',
      'The dose of AMG 330 is that of patients by body mass; the antibody stands for one that binds the VLA-4 of mice.',
    ],
  },
];
