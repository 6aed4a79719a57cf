import { expect, test } from 'vitest';
import { count } from '../../../src/engine/probe.ts';
import { step } from '../../../src/engine/step.ts';
import { historyOf, trialOf } from '../../../src/trials/index.ts';
import { tissueOf } from '../../reproducibility/small-tissue.ts';

test('a leukemia of nine tenths of the marrow comes into the block of a patient at once', async () => {
  const patient = { number: 38, seed: 1, prior: 'even' } as const;
  const history = { ...historyOf(patient, trialOf('NCT00512252')), seed: 1_038_000 };
  const tissue = await tissueOf(history);
  try {
    for (let tick = 0; tick < 2; tick++) step(tissue);
    expect(count('blast').read(tissue)).toBeGreaterThan(400);
  } finally {
    await tissue.close();
  }
});
