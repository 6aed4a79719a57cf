import { expect, test } from 'vitest';
import { hours } from '../../../src/core/units.ts';
import { step } from '../../../src/engine/step.ts';
import type { Moment } from '../../../src/model/regimen.ts';
import type { Perturbation } from '../../../src/model/scenario.ts';
import { bareBlock, create } from './bare-block.ts';

const removal = (id: string, at: Moment): Perturbation => ({ id, at, action: 'ablate', target: 'blast' });

/** Ticks of half an hour at which events begin in twelve hours; −1 for those that do not. */
async function begun(perturb: readonly Perturbation[]): Promise<Record<string, number>> {
  const tissue = await create({ ...bareBlock, perturb });
  for (let tick = 0; tick < 24; tick++) step(tissue);
  const found = Object.fromEntries(tissue.schedule.plans.map(({ id }, k) => [id, tissue.schedule.began[k]!]));
  await tissue.close();
  return found;
}

test('an event before another one comes before it, also down a chain', async () => {
  const events = [
    removal('late', { time: hours(10) }),
    removal('earlier', { after: 'late', by: hours(-4) }),
    removal('earliest', { after: 'earlier', by: hours(-2.5) }),
    removal('between', { after: 'earlier', by: hours(1) }),
  ];
  expect(await begun(events)).toEqual({ late: 20, earlier: 12, earliest: 7, between: 14 });
});

test('what begins with another event begins with it wherever it is listed, and after it', async () => {
  const events = [
    removal('third', { after: 'second', by: hours(0) }),
    removal('second', { after: 'first', by: hours(0) }),
    removal('first', { time: hours(3) }),
    removal('later', { after: 'third', by: hours(1) }),
  ];
  expect(await begun(events)).toEqual({ first: 6, second: 6, third: 6, later: 8 });
});

test('an event before one that waits for a measure never comes', async () => {
  const waiting = removal('waiting', {
    measure: 'leukemic-fraction',
    above: { amount: 0.5, unit: '1', dimension: 'number' },
  });
  expect(await begun([waiting, removal('before', { after: 'waiting', by: hours(-1) })])).toEqual({
    waiting: -1,
    before: -1,
  });
});
