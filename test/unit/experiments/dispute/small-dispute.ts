import type { DisputeExperiment } from '../../../../src/assays/index.ts';
import { mean, share } from '../../../../src/assays/reading.ts';
import { days, fraction, hours, mmHg, quantity } from '../../../../src/core/units.ts';
import { assumed } from '../../../../src/model/parameter.ts';
import type { RuleChange } from '../../../../src/model/rule-change.ts';
import type { Scenario } from '../../../../src/model/scenario.ts';
import { small } from '../small-scenario.ts';

/** On side a HIF-1α keeps HSC quiescent; on side b it does not. */
const onlyOnA: RuleChange = {
  id: 'hif-1-keeps-hsc-too',
  cells: ['hsc'],
  signal: 'activity:hif1a',
  effect: 'increases',
  target: 'quiescence',
  halfMaximum: assumed(fraction(0.2), [0.1, 0.5], 'a test'),
  power: assumed(quantity(4, '1'), [2, 8], 'a test'),
  side: { dispute: 'D-HYPOXIA-REQUIREMENT', side: 'a' },
  source: 'a test',
};

const scenario: Scenario = {
  ...small,
  perturb: [],
  regimens: [],
  until: hours(4),
  record: { ...small.record, series: hours(2) },
  rules: [onlyOnA],
};
const intact = { name: 'intact', scenario };
const oxygenated = {
  name: 'oxygenated',
  scenario: {
    ...scenario,
    perturb: [{ id: 'oxygen', at: { time: days(0) }, action: 'clamp' as const, target: 'o2', level: mmHg(40) }],
  },
};

/** A dispute in a block of some 500 cells for four hours: to try the machinery, its numbers mean nothing. */
export const smallDispute: DisputeExperiment = {
  id: 'D-HYPOXIA-REQUIREMENT',
  asks: 'Do HSC rest, and do they stay?',
  observables: [
    {
      name: 'resting HSC',
      contrast: { of: intact },
      scale: 'difference',
      days: [1 / 6],
      on: () => share({ kind: 'cells', cell: 'hsc', state: 'resting' }, { kind: 'cells', cell: 'hsc' }, 'end', 'in G0'),
    },
    {
      name: 'HSC with oxygen',
      contrast: { of: oxygenated, against: intact },
      scale: 'difference',
      days: [1 / 12, 1 / 6],
      on: (day) => mean({ kind: 'cells', cell: 'hsc' }, { from: days(day), to: days(day) }, 'HSC', 'cells'),
    },
  ],
  seeds: 3,
};
