import { expect, test } from 'vitest';
import { disputeQuestions } from '../../../src/assays/index.ts';
import { runDaysOf } from '../../../src/experiments/arms/run-days.ts';
import { experimentOf } from '../../../src/experiments/dispute/experiment-of.ts';

/** What all disputes may ask for together, and each alone in one seed, d. It is where they stand and keeps them from growing: the aim is an hour on two cores. */
const budget = { together: 5_850, each: 110 };

const conditions = { seed: 1 };
const experiments = Object.values(disputeQuestions).flatMap((question) =>
  'waitsFor' in question ? [] : [experimentOf(question, conditions)],
);

test('all disputes together ask for no more than the budget, and none for a great part of it', () => {
  expect(runDaysOf(experiments)).toBeLessThan(budget.together);
  for (const experiment of experiments) {
    expect(runDaysOf([experiment]) / experiment.seeds.length).toBeLessThan(budget.each);
  }
});
