import { expect, test } from 'vitest';
import { fraction, hours } from '../../../src/core/units.ts';
import { expectCommitted, expectLost } from '../../../src/engine/blood/platelets.ts';
import { circulate } from '../../../src/engine/phases/circulate.ts';
import { bareBlock, create, withCells } from './bare-block.ts';

/** Ticks of half an hour in so many hours. */
const ticks = (time: number) => 2 * time;

test.each([
  ['mouse', 54],
  ['human', 114],
])('without anything that sheds them, half of the platelets of a %s are gone after %d h', async (species, half) => {
  const tissue = await create({ ...bareBlock, species });
  tissue.blood.shedding[0] = 0;
  for (let tick = 0; tick < ticks(half); tick++) circulate(tissue);
  // Some hundred products of doubles.
  expect(tissue.blood.platelets[0]).toBeCloseTo(0.5, 12);
  await tissue.close();
});

test('platelets stay as they are with as many to shed them as at rest, and double with twice as many', async () => {
  const tissue = await create(bareBlock);
  for (let tick = 0; tick < 20; tick++) circulate(tissue);
  expect(tissue.blood.platelets[0]).toBe(1);
  tissue.blood.shedding[0] = 2 * tissue.blood.sheddingAtRest;
  for (let tick = 0; tick < ticks(54); tick++) circulate(tissue);
  expect(tissue.blood.platelets[0]).toBeCloseTo(1.5, 12);
  await tissue.close();
});

test('a commitment adds the probability of a cell that sheds, and all are lost as they are expected to die', async () => {
  const tissue = await create(bareBlock);
  const { blood, program } = tissue;
  const index = (id: string) => program.typeIndex(id);
  const next = ['myeloid', 'megakaryocyte'].map((id) => ({ type: index(id), share: 0, weighedBy: -1 }));
  blood.shedding[0] = 2;
  expectCommitted(tissue, next, [3, 1]);
  expect(blood.shedding[0]).toBe(2.25);
  expectCommitted(tissue, next, [0, 0]);
  expect(blood.shedding[0]).toBe(2.25);
  // None is there: 0.2 a day, for half an hour.
  expectLost(tissue, () => 0);
  expect(blood.shedding[0]).toBeCloseTo(2.25 * Math.exp(-0.2 / 48), 12);
  await tissue.close();
});

test('where cells that shed are taken out or put in, their expected number follows', async () => {
  const four = withCells(bareBlock, 'megakaryocyte', 4);
  const tissue = await create({
    ...four,
    perturb: [
      ...four.perturb,
      { id: 'half', at: { time: hours(0.5) }, action: 'ablate', target: 'megakaryocyte', fraction: fraction(0.5) },
    ],
  });
  const { blood, clock } = tissue;
  const atRest = blood.sheddingAtRest;
  circulate(tissue);
  expect(blood.shedding[0]).toBeCloseTo(atRest + 4, 12);
  clock.tick[0]! += 1;
  circulate(tissue);
  expect(blood.shedding[0]).toBeCloseTo((atRest + 4) / 2, 12);
  await tissue.close();
});
