import { expect, test } from 'vitest';
import { columnOf, type RunView } from '../../../src/assays/index.ts';
import { days, hours } from '../../../src/core/units.ts';
import { donor, mobilized, ofDonorAfterTwoWeeks } from '../../../src/strategies/reads.ts';

const runOf = (rows: readonly number[], column: RunView['column']): RunView => ({
  days: rows.map((hour) => hour / 24),
  column,
  began: () => null,
  outcome: () => null,
});

test('mobilization is counted over the same hours whether or not doses add rows of their own', () => {
  // One LSC an hour, and doses an hour before chemotherapy, which comes on the third day.
  const twiceADay = Array.from({ length: 15 }, (_, k) => 12 * k);
  const withDoses = [...twiceADay, 71, 95, 119, 143].toSorted((a, b) => a - b);
  for (const rows of [twiceADay, withDoses]) {
    expect(mobilized(hours(71)).value(runOf(rows, () => rows))).toBe(72);
    expect(mobilized(days(3)).value(runOf(rows, () => rows))).toBe(72);
  }
});

test('HSC of a donor are their share times all HSC, and none where there are no HSC', () => {
  const share = columnOf({ kind: 'chimerism', cell: 'hsc', donor, state: 'alive' });
  const left = (percent: number, all: number) =>
    ofDonorAfterTwoWeeks(days(7)).value(
      runOf([20.5 * 24, 21 * 24], (name) => (name === share ? [percent, percent] : [all, all])),
    );
  expect(left(25, 40)).toBe(10);
  expect(left(Number.NaN, 0)).toBe(0);
});
