import { expect, test } from 'vitest';
import { kaplanMeier, type TimeToEvent } from '../../../../src/experiments/statistics/kaplan-meier.ts';
import { logRank } from '../../../../src/experiments/statistics/log-rank.ts';

const after = (events: readonly number[], censored: readonly number[]): TimeToEvent[] => [
  ...events.map((time) => ({ time, happened: true })),
  ...censored.map((time) => ({ time, happened: false })),
];

// Weeks of remission in acute myelogenous leukemia with and without maintenance: `aml` of R's package survival, from Miller,
// Survival Analysis (1997), p. 49. The expected values are those of survfit and survdiff in survival 3.5.
const maintained = after([9, 13, 18, 23, 31, 34, 48], [13, 28, 45, 161]);
const not = after([5, 5, 8, 8, 12, 23, 27, 30, 33, 43, 45], [16]);

test('shares without relapse, those at risk and intervals are those of survfit', () => {
  const steps = kaplanMeier(maintained);
  expect(steps.map(({ time, atRisk }) => [time, atRisk])).toEqual([
    [9, 11],
    [13, 10],
    [18, 8],
    [23, 7],
    [31, 5],
    [34, 4],
    [48, 2],
  ]);
  const shares = [
    [0.9090909090909091, 0.7541338450815255, 1],
    [0.8181818181818181, 0.6192489873993635, 1],
    [0.7159090909090908, 0.4884262874221285, 1],
    [0.6136363636363635, 0.3768670595016798, 0.999157600228473],
    [0.4909090909090909, 0.2548599511993173, 0.945584955200429],
    [0.3681818181818182, 0.1548771178971911, 0.875260678143908],
    [0.1840909090909091, 0.0359178984891853, 0.943525769474552],
  ];
  steps.forEach(({ share, interval }, k) => {
    [share, ...interval!].forEach((value, i) => {
      expect(value).toBeCloseTo(shares[k]![i]!, 12);
    });
  });
});

test('two at once count as two, and the last one leaves none', () => {
  const steps = kaplanMeier(not);
  expect(steps[0]).toMatchObject({ time: 5, atRisk: 12, events: 2 });
  expect(steps[0]!.share).toBeCloseTo(10 / 12, 14);
  expect(steps.at(-1)).toMatchObject({ time: 45, share: 0, interval: null });
});

test('two groups differ by the log-rank of survdiff', () => {
  const { chi2, expected, p } = logRank(maintained, not);
  expect(chi2).toBeCloseTo(3.3963886989776, 11);
  expect(expected).toBeCloseTo(10.68933599230072, 11);
  expect(p).toBeCloseTo(0.0653393220405051, 12);
});

test('where nothing happens there is nothing to tell apart', () => {
  expect(kaplanMeier(after([], [3, 4]))).toEqual([]);
  expect(logRank(after([], [3]), after([], [4])).p).toBe(1);
});
