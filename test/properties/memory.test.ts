import { setTimeout as pause } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { step } from '../../src/engine/step.ts';
import { eventful, tissueOf } from '../reproducibility/small-tissue.ts';

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

/** Bytes in typed arrays that something still holds: V8 frees their memory some time after it has collected them, so the least of several looks counts. */
async function held(): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let look = 0; look < 5; look++) {
    collect();
    await pause(20);
    least = Math.min(least, process.memoryUsage().arrayBuffers);
  }
  return least;
}

test('a run takes no more memory the longer it lasts: births and deaths happen in the columns there are', async () => {
  const tissue = await tissueOf(eventful);
  for (let tick = 0; tick < 60; tick++) step(tissue);
  const [used, before, { births, deaths }] = [tissue.arena.used, await held(), tissue.tally];
  const events = () => births.reduce((sum, n) => sum + n, 0) + deaths.reduce((sum, n) => sum + n, 0);
  const happened = events();
  for (let tick = 0; tick < 120; tick++) step(tissue);
  expect(events() - happened).toBeGreaterThan(100);
  expect(tissue.arena.used).toBe(used);
  // A column of the smallest kind that were kept from each tick would be 120 times some thousand bytes.
  expect((await held()) - before).toBeLessThan(120 * 1000);
  await tissue.close();
});
