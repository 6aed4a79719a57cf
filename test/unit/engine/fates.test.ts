import { expect, test } from 'vitest';
import { step } from '../../../src/engine/step.ts';
import { eventful, tissueOf } from '../../reproducibility/small-tissue.ts';

test('as many cells of each type die and leave as the hazards of their ticks make likely', async () => {
  const tissue = await tissueOf(eventful);
  for (let tick = 0; tick < 60; tick++) step(tissue);
  const { program, tally } = tissue;
  const seen = program.types.flatMap((type, t) => [
    { what: `${type.id} that died`, found: tally.deaths[t]!, likely: tally.deathHazard[t]! },
    { what: `${type.id} that left`, found: tally.left[t]!, likely: tally.egressHazard[t]! },
  ]);
  // Independent draws of small probabilities: the variance of the count is at most their sum. Rare fates say nothing.
  const frequent = seen.filter(({ likely }) => likely > 30);
  expect(frequent.length).toBeGreaterThanOrEqual(4);
  for (const { what, found, likely } of frequent)
    expect(Math.abs(found - likely), what).toBeLessThan(4 * Math.sqrt(likely));
  await tissue.close();
});
