import { expect, test } from 'vitest';
import { days } from '../../../src/core/units.ts';
import { type Outcome, outcomeOf } from '../../../src/experiments/outcome.ts';
import { sentencesOf, width } from '../../../src/experiments/sentences.ts';
import type { Series } from '../../../src/io/index.ts';
import { prescribe } from '../../../src/model/ready-regimen.ts';
import type { Scenario } from '../../../src/model/scenario.ts';
import { healthy, marrow, plerixaforWithMec, readyRegimens, story } from '../../../src/scenarios/index.ts';

/** Counts are not what these tests read. */
const levels = {
  neutrophils: { partial: 0.15, complete: 0.3 },
  platelets: { untransfused: 80, partial: 200, complete: 400 },
};

/** A row a day for twenty days, the first dose after day 2; 2 cells leave a day, and 8 on day 4. */
function run(leukemic: (day: number) => number, more: Record<string, (day: number) => number> = {}): Outcome {
  const columns = {
    time_d: (day: number) => day,
    leukemic_pct: leukemic,
    neutrophils_1e9_per_L: () => 1,
    platelets_1e9_per_L: () => 1000,
    doses_given: (day: number) => (day > 2 ? 1 : 0),
    tissue_cells: () => 10_000,
    lsc_cells: leukemic,
    blood_lsc_cells: () => 0,
    held_lsc_cells: () => 0,
    hsc_cells: () => 40,
    expected_to_leave_hsc_cells: (day: number) => 2 * day + (day >= 4 ? 6 : 0),
    ...more,
  };
  const series: Series = new Map(
    Object.entries(columns).map(([name, value]) => [name, Float64Array.from({ length: 21 }, (_, day) => value(day))]),
  );
  return outcomeOf(series, { recovery: 0.3, levels });
}

function said(outcome: Outcome, scenario: Scenario): string {
  return sentencesOf(outcome, scenario, marrow).join(' ').replace(/\s+/g, ' ');
}

const mobilized: Scenario = {
  ...healthy,
  species: 'human',
  regimens: [prescribe(plerixaforWithMec, 'treatment', { time: days(2) })],
};

test('of healthy marrow that was treated no line tells of leukemia', () => {
  const text = said(
    run(() => 0),
    { ...story, title: 'Treated' },
  );
  expect(text).toContain('On day 2, treatment of marrow without leukemia began.');
  expect(text.replace('without leukemia', '')).not.toMatch(/leukemi|LSC|nadir|remission|blasts/i);
});

test('a leukemia that came after treatment is told by its height and not as one that did not fall', () => {
  const text = said(
    run((day) => Math.max(0, day - 10)),
    story,
  );
  expect(text).toContain('treatment of marrow without leukemia began. Leukemia reached 10 % of the marrow.');
  expect(text).not.toMatch(/fall|nadir|LSC were left/);
});

// Of 2 HSC a day to begin with, 8 were expected to leave on day 4.
test('mobilization is told in folds and days where a drug that mobilizes was given, and nowhere else', () => {
  const outcome = run(() => 0);
  expect(said(outcome, mobilized)).toContain('Mobilization: CD34+ cells left up to 4 times as fast as before, after');
  expect(said(outcome, story)).not.toContain('Mobilization');
});

test('LSC are told beside CD34+ cells where they left before', () => {
  const outcome = run(() => 20, { expected_to_leave_lsc_cells: (day) => Math.min(day, 2) + Math.max(0, day - 2) / 2 });
  expect(said(outcome, mobilized)).toContain('LSC never left faster than before.');
});

test('blasts of day 14 are told where induction met leukemia, and whether they are cleared', () => {
  const falling = (left: number) => run((day) => (day <= 2 ? 50 : left));
  expect(said(falling(2), story)).toContain('Day-14 marrow: 2 % blasts, cleared.');
  expect(said(falling(12), story)).toContain('Day-14 marrow: 12 % blasts, residual leukemia.');
  const lowDose = readyRegimens.find(({ id }) => id === 'aza-ven-28')!;
  const treated = { ...healthy, regimens: [prescribe(lowDose, 'treatment', { time: days(2) })] };
  expect(said(falling(2), treated)).not.toContain('Day-14');
  expect(
    said(
      run(() => 2),
      story,
    ),
  ).not.toContain('Day-14');
});

test('all that can be said fits a terminal', () => {
  const outcome = run((day) => (day <= 2 ? 50 : 2), { expected_to_leave_lsc_cells: (day) => day });
  const lines = sentencesOf(outcome, mobilized, marrow);
  expect(lines.filter((line) => line.length > width)).toEqual([]);
  expect(lines.length).toBeLessThanOrEqual(14);
});
