import { expect, test } from 'vitest';
import { mobilizationOf, mobilizes, peakMobilization } from '../../../../src/experiments/endpoints/mobilization.ts';
import { marrow } from '../../../../src/scenarios/index.ts';
import { seriesOf } from './patient.ts';

/** Every six hours of three days: two HSC and two LSC a day are expected to leave, five times as many in half of day 2. */
const time_d = Array.from({ length: 13 }, (_, k) => k / 4);
const left = [0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 6.5, 9, 9.5, 10];
const series = seriesOf({ time_d, expected_to_leave_hsc_cells: left, expected_to_leave_lsc_cells: left });

test('egress is told in folds of the day before the dose', () => {
  const folds = [Number.NaN, 1, 1, 1, 1, 1, 1, 1, 1, 5, 5, 1, 1];
  expect([...mobilizationOf(series, ['hsc'], 2)]).toEqual(folds);
  expect([...mobilizationOf(series, ['hsc', 'lsc'], 2)]).toEqual(folds);
  expect(peakMobilization(series, ['hsc', 'lsc'], 2)).toEqual({ fold: 5, after: 0.25 });
});

test('where a dose falls between rows, what had been expected by then lies between theirs', () => {
  // From day 1.125 to 2.125: 2.25 to 5.25, so 3 a day before the dose.
  expect(peakMobilization(series, ['hsc'], 2.125)).toEqual({ fold: expect.closeTo(10 / 3, 12), after: 0.125 });
});

test('without cells that leave before the dose, or without time before it, there are no folds', () => {
  expect(peakMobilization(series, ['blast'], 2)).toBeNull();
  expect(peakMobilization(series, ['hsc'], 0.125)).toBeNull();
  const none = seriesOf({ time_d, expected_to_leave_hsc_cells: left.map((n) => Math.max(0, n - 4)) });
  expect(peakMobilization(none, ['hsc'], 2)).toBeNull();
});

test('drugs that mobilize are those that take CXCR4, CXCL12 or VLA-4, and G-CSF', () => {
  expect(
    marrow.drugs
      .filter(mobilizes)
      .map(({ id }) => id)
      .sort(),
  ).toEqual([
    'amd3465',
    'as101',
    'bl8040',
    'cx01',
    'filgrastim',
    'gmi1359',
    'natalizumab',
    'plerixafor',
    'ulocuplumab',
  ]);
});
