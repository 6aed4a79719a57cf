import { expect, test } from 'vitest';
import { days } from '../../../src/core/units.ts';
import { type Outcome, outcomeOf } from '../../../src/experiments/outcome.ts';
import { sentencesOf, width } from '../../../src/experiments/sentences/sentences.ts';
import type { Series } from '../../../src/io/index.ts';
import { prescribe } from '../../../src/model/ready-regimen.ts';
import type { Scenario } from '../../../src/model/scenario.ts';
import {
  chloroma,
  healthy,
  marrow,
  monoculture,
  plerixaforWithMec,
  readyRegimens,
  story,
} from '../../../src/scenarios/index.ts';

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

test('blasts of day 14 are told of how many cells, and of an aplastic marrow as too few to tell', () => {
  const volume = (story.block.x.amount * story.block.y.amount * story.block.z.amount) / 1e9; // mm³
  const emptied = (cells: number, blasts: number) =>
    said(
      run((day) => (day <= 2 ? 50 : blasts), {
        cellularity_per_mm3: (day) => (day <= 2 ? 8000 : cells) / volume,
      }),
      story,
    );
  expect(emptied(4000, 12)).toContain(
    'Day-14 marrow: 12 % blasts among 4,000 cells of this block, residual leukemia; 50 % of the cellularity at the start.',
  );
  expect(emptied(4000, 2)).toContain('2 % blasts among 4,000 cells of this block, cleared;');
  expect(emptied(32, 17.5)).toContain(
    'Day-14 marrow: aplastic, with 0.4 % of the cellularity at the start: 17.5 % blasts among 32 cells of this block, too few to judge.',
  );
  expect(emptied(32, 0)).toContain('0 % blasts among 32 cells of this block, cleared;');
  expect(emptied(0, 0)).toContain('Day-14 marrow: empty');
});

test('counts that a laboratory would not report are told as below what it does', () => {
  const text = said(
    run(() => 0, {
      neutrophils_1e9_per_L: (day) => (day === 8 ? 1.9e-6 : 1),
      platelets_1e9_per_L: (day) => (day === 8 ? 0.2 : 1000),
    }),
    story,
  );
  expect(text).toContain('Neutrophils fell to below 0.01 and platelets fell to below 1 × 10⁹/L; they recovered within');
});

test('counts that stay low are told as not recovered, and counts that never fell as nothing', () => {
  const counts = (neutrophils: number, platelets: number) =>
    said(
      run(() => 0, {
        neutrophils_1e9_per_L: (day) => (day < 5 ? 1 : neutrophils),
        platelets_1e9_per_L: (day) => (day < 5 ? 1000 : platelets),
      }),
      story,
    );
  expect(counts(0.1, 900)).toContain(
    'platelets were never below 900 × 10⁹/L; neutrophils had not recovered to 0.3 × 10⁹/L by the end.',
  );
  expect(counts(0.1, 90)).toContain(
    '× 10⁹/L; neutrophils had not recovered to 0.3 × 10⁹/L by the end, platelets had not recovered to 400 × 10⁹/L by the end.',
  );
  expect(counts(0.9, 900)).toMatch(/platelets were never below 900 × 10⁹\/L\. HSC/);
});

test('less than a day is told in hours', () => {
  const outcome = {
    ...run(() => 0),
    treatment_day: 0.25,
    days: 0.5,
    cd34_mobilization_fold: 3,
    cd34_mobilization_day: 1 / 24,
  };
  const text = said(outcome, mobilized);
  expect(text).toContain('seed 7, 12 hours,');
  expect(text).toContain('After 6 hours, treatment of marrow');
  expect(text).toContain('3 times as fast as before, after 1 hour.');
});

test('stem cells are told by their numbers, and in percent only where they are many', () => {
  const stem = (start: number) =>
    said(
      run(() => 0, { hsc_cells: (day) => (day === 0 ? start : start / 4) }),
      story,
    );
  expect(stem(40)).toContain('HSC: 40 at the start, 10 (25 %) at their fewest, 10 (25 %) at the end.');
  expect(stem(4)).toContain('HSC: 4 at the start, 1 at their fewest, 1 at the end.');
});

test('of a dish and of a solid mass nothing is said of marrow or blood', () => {
  for (const scenario of [monoculture, chloroma]) {
    const text = said(
      run(() => 100, { hsc_cells: () => 0, doses_given: () => 0 }),
      scenario,
    );
    expect(text).toContain('Leukemia reached 100 % of the cells that are not stroma; no dose was given.');
    expect(text).not.toMatch(/marrow|neutrophil|platelet/i);
  }
  const treated = said(
    run((day) => (day <= 2 ? 50 : 2)),
    { ...monoculture, regimens: story.regimens },
  );
  expect(treated).not.toMatch(/marrow|neutrophil|platelet|remission/i);
});

test('all that can be said fits a terminal', () => {
  const outcome = run((day) => (day <= 2 ? 50 : 2), { expected_to_leave_lsc_cells: (day) => day });
  const lines = sentencesOf(outcome, mobilized, marrow);
  expect(lines.filter((line) => line.length > width)).toEqual([]);
  expect(lines.length).toBeLessThanOrEqual(14);
});
