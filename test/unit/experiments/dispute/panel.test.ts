import { expect, test } from 'vitest';
import { disputeQuestions } from '../../../../src/assays/index.ts';
import { untreated } from '../../../../src/assays/overgrown.ts';
import { runKey } from '../../../../src/experiments/arms/experiment.ts';
import { experimentOf } from '../../../../src/experiments/dispute/experiment-of.ts';

/** The untreated arm of a dispute on a side, as the ledger knows it. */
function untreatedIn(id: 'D-AML-HYPOXIA' | 'D-VESSEL-LOSS-OR-GAIN', side: 'a' | 'b'): string {
  const experiment = disputeQuestions[id];
  if ('waitsFor' in experiment) throw new Error('it is stated');
  const { arms } = experimentOf(experiment, { seed: 1 });
  return runKey(arms.find(({ name }) => name === `${side}: ${untreated.name}`)!);
}

test('disputes share the runs of an arm on sides that change nothing of it, whatever each of them reads', () => {
  expect(untreatedIn('D-AML-HYPOXIA', 'b')).toBe(untreatedIn('D-VESSEL-LOSS-OR-GAIN', 'a'));
  expect(untreatedIn('D-AML-HYPOXIA', 'a')).not.toBe(untreatedIn('D-VESSEL-LOSS-OR-GAIN', 'a'));
});
