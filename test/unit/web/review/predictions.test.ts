import { expect, it } from 'vitest';
import { usual } from '../../../../src/experiments/trial/cohort.ts';
import { type TrialRow, trialRow } from '../../../../src/experiments/trial/trial-row.ts';
import { trialOf } from '../../../../src/trials/index.ts';
import { predictionAxis, predictionTable } from '../../../../src/web/rooms/review/prediction-axis.ts';
import { regimenLines } from '../../../../src/web/rooms/review/regimen-words.ts';
import { trialCohorts } from '../../../../src/web/workshop/small-study.ts';

const trial = trialOf('NCT00512252');
const arm = {
  name: 'plerixafor with MEC',
  prior: 'even',
  inclusion: 'all',
  patients: 3,
  seeds: 1,
} as const;

it('gives a share its whole axis, and an amount what it reaches', () => {
  const arms = [{ ...arm, endpoint: 'lsc-mobilization', predicted: 2, ci: [1, 5] }] as const;
  const reported: TrialRow['reported'] = [];
  expect(predictionAxis({ arms, reported }, 'cr-cri')).toEqual({ from: 0, to: 1 });
  expect(predictionAxis({ arms, reported }, 'lsc-mobilization')).toEqual({ from: 0, to: 5 });
  expect(predictionAxis({ arms: [], reported }, 'lsc-mobilization')).toBeNull();
});

it('holds what was reported on the axis of an amount, too', () => {
  const { reported } = trialRow(trial, usual, []);
  const arms = [{ ...arm, endpoint: 'blast-mobilization', predicted: 1.1, ci: [1, 1.2] }] as const;
  // That blasts doubled is taken with a half more or less: up to 3.
  expect(predictionAxis({ arms, reported }, 'blast-mobilization')).toEqual({ from: 0, to: 3 });
});

it('puts what was reported beside what is predicted of the same arm and endpoint', () => {
  const { reported } = trialRow(trial, usual, []);
  const arms = [
    { ...arm, endpoint: 'cr-cri', predicted: 1, ci: [0.44, 1] },
    { ...arm, name: 'MEC', endpoint: 'cr-cri', predicted: null, ci: null },
  ] as const;
  const [names, own, other] = predictionTable({ arms, reported });
  const column = (row: typeof names, name: string) => row?.[names!.indexOf(name)];
  expect(column(own, 'predicted')).toBe(1);
  expect(column(own, 'reported')).toBe(21 / 46);
  // Wilson's interval of 21 of 46.
  expect(column(own, 'reported low')).toBeCloseTo(0.322, 2);
  expect(column(other, 'reported')).toBeNull();
});

it('tells a regimen drug by drug with its cycles, and nothing of doses of nothing', () => {
  const [mec, plerixafor] = trial.arms.map(({ regimen }) => regimenLines(regimen));
  expect(plerixafor!.some((line) => line.startsWith('plerixafor '))).toBe(true);
  expect(mec).toEqual(plerixafor!.filter((line) => !line.startsWith('plerixafor ')));
  const oxi4503 = trialOf('NCT02576301').arms.at(-1)!.regimen;
  expect(regimenLines(oxi4503).at(-1)).toBe('all of it again every 28 d, 2 times in all');
});

it('runs small the first patients of the cohort that the command line runs', () => {
  const { small, full } = trialCohorts;
  expect(full).toBe(usual);
  expect(small.seed).toBe(full.seed);
  expect(full.priors).toEqual(expect.arrayContaining([...small.priors]));
  expect(small.patients).toBeLessThan(full.patients);
});
