import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runDaysOf } from '../../../src/experiments/arms/run-days.ts';
import { type Cohort, experimentOf, usual, visitsOf } from '../../../src/experiments/trial/cohort.ts';
import { type Trial, trialOf, trials } from '../../../src/trials/index.ts';

/** Days of a block as large as that of the story that some trials ask for in a cohort, d. */
const daysOf = (asked: readonly Trial[], cohort: Cohort) =>
  runDaysOf(
    asked
      .filter(({ endpoints }) => endpoints.length > 0)
      .flatMap((trial) => visitsOf(cohort).map((visit) => experimentOf(visit, trial, cohort))),
  );

/** One patient under both priors stands for all: each costs as much. */
const one: Cohort = { ...usual, patients: 1 };
const inFull = (asked: readonly Trial[]) => usual.patients * daysOf(asked, one);

/** What may be asked for, d: of MEC some half an hour of two cores from nothing, of all trials a few hours. */
const budget = { mec: 1_600, each: 2_700, all: 28_500 };

test('a trial asks for no more than the budget, nor do all of them', () => {
  expect(inFull([trialOf('NCT00512252')])).toBeLessThan(budget.mec);
  for (const trial of trials) expect(inFull([trial]), trial.id).toBeLessThan(budget.each);
  expect(inFull(trials)).toBeLessThan(budget.all);
});

test('arms share a patient up to the day before the first dose, and trials of the same disease do', () => {
  // A block is 200 × 60 × 60 µm, the story's 400 × 160 × 120; two of them, under two priors.
  const block = (200 * 60 * 60) / (400 * 160 * 120);
  const before = 12 + 6;
  const arms = (trial: Trial) => trial.arms.length * (1 + trial.followed.amount);
  const [mec, uproleselan] = [trialOf('NCT00512252'), trialOf('NCT02306291')];
  expect(daysOf([mec], one)).toBeCloseTo(4 * block * (before + arms(mec)), 6);
  expect(daysOf([mec, uproleselan], one)).toBeLessThanOrEqual(
    4 * block * (before + arms(mec) + arms(uproleselan)) + 1e-6,
  );
});

test('the page of validation says what each trial asks for', () => {
  const page = readFileSync(new URL('../../../validation/README.md', import.meta.url), 'utf8');
  const said = [...page.matchAll(/^\| ((?:NCT|NTR|BEV)[\w-]+) \| ([\d,]+) \|/gm)];
  const days = new Map(said.map(([, id, number]) => [id, Number(number!.replace(',', ''))]));
  expect(days).toEqual(new Map(trials.map((trial) => [trial.id, Math.round(inFull([trial]))])));
});
