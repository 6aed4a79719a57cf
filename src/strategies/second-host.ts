import { type Measure, mean } from '../assays/index.ts';
import { days, fraction, quantity } from '../core/units.ts';
import type { Perturbation } from '../model/scenario.ts';
import { repeated } from '../scenarios/regimens/dose.ts';
import { inMice } from '../scenarios/regimens/doses-in-mice.ts';
import { aloneAgainst, aloneBegins, twoWeeks } from './courses.ts';
import { lastDayOf, sum } from './reads.ts';
import type { Strategy } from './strategy.ts';

/** The antibody that the review names, for two weeks; the dose is recalled. */
export const h90EveryOtherDay = repeated(inMice.h90, days(2), 7);

export const asHumanCd44 = 'H90 stands for an antibody that binds the CD44 of mice.';

const whenTreated = { time: sum(aloneBegins, twoWeeks) };

/** A twentieth of the marrow goes on, with its clones and renewals: the second host of a serial transplantation. */
const graft: Perturbation = {
  id: 'second-host',
  at: whenTreated,
  action: 'irradiate',
  target: 'marrow',
  fraction: fraction(0.95),
};
/** No antibody goes along with the cells. */
const withoutAntibody: Perturbation = {
  id: 'no-h90-in-the-second-host',
  at: whenTreated,
  action: 'clamp',
  target: 'h90',
  level: quantity(0, 'nM'),
};

const inTheEnd = lastDayOf(twoWeeks, whenTreated.time);
const lsc: Measure = { kind: 'cells', cell: 'lsc', state: 'alive' };
const leukemic: Measure = { kind: 'cells', cell: 'leukemic' };
const control = 'leukemic, then a second host';

/** Whether marrow that was treated with an antibody to CD44 engrafts once more. */
export const secondHost: Strategy = {
  id: 'cd44-in-a-second-host',
  title: 'CD44 blocked, and the marrow given to a second host',
  says: 'Cells taken from treated marrow engraft no more, as LSC themselves were hit.',
  findings: ['A190', 'B126'],
  ...aloneAgainst({ control, lasting: sum(twoWeeks, twoWeeks), perturb: [graft] }, [
    { name: 'H90, then a second host', doses: [h90EveryOtherDay], perturb: [withoutAntibody] },
  ]),
  reads: {
    lsc: mean(lsc, inTheEnd, 'LSC of the second host two weeks after the transplant', 'cells'),
    also: [mean(leukemic, inTheEnd, 'leukemic cells of the second host two weeks after the transplant', 'cells')],
  },
  limits: [
    asHumanCd44,
    'Differentiation, by which H90 is thought to hit LSC, is not in the model: what is left of its effect is that CD44 holds and lodges.',
    'A second host is the marrow of the first, of which irradiation leaves every twentieth cell where it was: marrow and blood are taken alike, and what grows from a graft is asked, not whether it finds its way.',
    'The graft has healthy cells too, of which too few are left to tell whether HSC are spared.',
    'Doses are those that mice are given, recalled.',
  ],
};
