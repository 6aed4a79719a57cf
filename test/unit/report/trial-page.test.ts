import { describe, expect, test } from 'vitest';
import { trialJson } from '../../../src/experiments/trial/as-json.ts';
import { usual } from '../../../src/experiments/trial/cohort.ts';
import { trialRow } from '../../../src/experiments/trial/trial-row.ts';
import { trialPage } from '../../../src/report/trial/trial-page.ts';
import { trialOf } from '../../../src/trials/index.ts';

const bare = trialJson(trialRow(trialOf('NCT00512252'), usual, []), usual, []);
const arm = (name: string, predicted: number | null) =>
  ({
    name,
    endpoint: 'cr-cri',
    prior: 'even',
    inclusion: 'all',
    patients: predicted === null ? 0 : 40,
    seeds: 2,
    predicted,
    ci: predicted === null ? null : ([predicted - 0.1, predicted + 0.1] as const),
  }) as const;
const reported = { ...bare.reported[0]!, verdict: 'agrees', why: 'they overlap' } as const;
const trial = {
  ...bare,
  verdict: 'agrees',
  arms: [arm('MEC', 0.3), arm('plerixafor with MEC', 0.5)],
  reported: [reported],
  unanswerable: [{ asks: 'Do patients live longer?', because: 'a block does not die' }],
} as const;

describe('the page of a trial', () => {
  test('draws every arm with its interval, and what was reported behind them', () => {
    const page = trialPage(trial);
    expect(page).toContain('<title>NCT00512252: Plerixafor with MEC – Marrow</title>');
    expect(page.match(/<circle /g)).toHaveLength(2);
    // The reported 21 of 46, 32 to 60 % after Wilson: a band, and no second one.
    expect(page.match(/fill="#fbe3c8"/g)).toHaveLength(1);
    expect(page).toContain('not answered');
    expect(page).toContain('Research software: not for clinical decisions.');
  });

  test('draws each report in the rows of its arm, and holds it on the axis of an amount', () => {
    const fold = { endpoint: 'blast-mobilization', reported: 2, ci: [4 / 3, 3] } as const;
    const reports = [
      { ...reported, ...fold },
      { ...reported, ...fold, arm: 'MEC', reported: 6, ci: [4, 9] as const },
    ];
    const arms = trial.arms.map((each) => ({ ...each, endpoint: 'blast-mobilization' as const }));
    const page = trialPage({ ...trial, arms, reported: reports });
    const frames = [...page.matchAll(/<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/g)].map(
      ([, ...ends]) => ends.map(Number),
    );
    expect(frames).toHaveLength(2);
    const [mec, plerixafor] = frames.toSorted((a, b) => a[1]! - b[1]!);
    expect(mec![1]! + mec![3]!).toBeLessThanOrEqual(plerixafor![1]!);
    // The axis ends with the greatest value, 9, at 670.
    expect(mec![0]! + mec![2]!).toBeCloseTo(670);
  });

  test('names files only where they lie beside it', () => {
    expect(trialPage(trial)).toContain('trial.json');
    expect(trialPage(trial, { files: false })).not.toContain('trial.json');
  });

  test('says where no patient has the endpoint', () => {
    expect(trialPage({ ...trial, arms: [arm('MEC', null)] })).toContain('no patient');
  });

  test('asks nothing of the network and runs nothing', () => {
    expect(trialPage(trial)).not.toMatch(/<script|src=|href="http/);
  });
});
