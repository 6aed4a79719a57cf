import { expect, test } from 'vitest';
import type { OutcomeRow, ScreeningRow } from '../../../src/experiments/index.ts';
import { tornadoFigures } from '../../../src/report/hypotheses/tornado.ts';

const rowOf = (outcome: OutcomeRow['outcome']): OutcomeRow => ({
  outcome,
  says: 'something',
  unit: '',
  verdict: 'no',
  sentence: '',
  interactions: [],
  effects: [
    {
      switch: 'own',
      verdict: 'not told from chance',
      n: 2,
      effect: 1,
      n_differing: 2,
      ci: [0, 2],
      p: 0.5,
      p_corrected: 0.5,
    },
  ],
});
const side = (label: string) => ({ label, says: '' });
const study: Omit<ScreeningRow, 'outcomes'> = {
  id: 's',
  title: 'S',
  scenario: 'story',
  design: { kind: 'one-at-a-time', name: 'one at a time', resolution: null, arms: [] },
  seeds: [1, 2],
  power: { seeds: 2, comparisons: 1, small: 0, medium: 0, large: 0, least_seeds: 6 },
  switches: [
    {
      id: 'own',
      kind: 'own',
      question: '',
      sides: { a: side('a'), b: side('b') },
      stands_at: 'a',
      most_separating: null,
    },
  ],
  failed: [],
  engine: '',
  model_hash: '',
};

test('the figure of a measure has a name that can be that of a file', () => {
  const outcomes = [rowOf('residual_lsc'), rowOf('vessel profiles [1/mm²]'), rowOf('cells of lsc, resting [cells]')];
  expect(tornadoFigures({ ...study, outcomes }).map(({ id }) => id)).toEqual([
    'tornado-residual-lsc',
    'tornado-vessel-profiles',
    'tornado-cells-of-lsc-resting',
  ]);
});
