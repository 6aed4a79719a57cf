import { expect, test } from 'vitest';
import { minutes, quantity } from '../../../src/core/units.ts';
import { step } from '../../../src/engine/step.ts';
import { beginningsOf } from '../../../src/experiments/events.ts';
import { seriesOf } from '../../../src/experiments/series/series.ts';
import { bareBlock, create } from '../engine/bare-block.ts';

test('a dose at a third of an hour is announced at its own tick and counted after it', async () => {
  const dose = { drug: 'cytarabine', amount: quantity(100, 'mg/m²'), route: 'bolus', at: minutes(20) } as const;
  const regimens = [{ id: 'r', start: { time: minutes(0) }, doses: [dose] }];
  const tissue = await create({ ...bareBlock, tick: minutes(20), regimens });
  const given = () => seriesOf(tissue).find(({ name }) => name === 'doses_given')!.value;
  expect(beginningsOf(tissue).doses).toEqual([]);
  step(tissue);
  expect(beginningsOf(tissue).doses).toEqual(['cytarabine']);
  expect(given()).toBe(0);
  step(tissue);
  expect(given()).toBe(1);
  await tissue.close();
});
