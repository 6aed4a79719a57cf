import { describe, expect, test } from 'vitest';
import { fraction, hours } from '../../../src/core/units.ts';
import { expectCommitted, expectLost } from '../../../src/engine/blood/platelets.ts';
import { circulate } from '../../../src/engine/phases/circulate.ts';
import type { Scenario } from '../../../src/model/scenario.ts';
import { bareBlock, create, withCells } from './bare-block.ts';

/** Ticks of half an hour in so many hours. */
const ticks = (time: number) => 2 * time;

test('without anything that sheds them, half of the platelets of a mouse are gone after 54 h', async () => {
  const tissue = await create(bareBlock);
  tissue.blood.shedding[0] = 0;
  for (let tick = 0; tick < ticks(54); tick++) circulate(tissue);
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

describe('in humans', () => {
  const inHuman: Scenario = { ...bareBlock, species: 'human' };

  /** Share of a Poisson distribution below a number. */
  const below = (number: number, mean: number) => {
    let [term, sum] = [Math.exp(-mean), 0];
    for (let n = 0; n < number; n++) {
      sum += term;
      term *= mean / (n + 1);
    }
    return sum;
  };
  /** Left of platelets of all ages after so many life spans, which are the sum of sixteen exponential times. */
  const left = (lifeSpans: number) => {
    let sum = 0;
    for (let stage = 1; stage <= 16; stage++) sum += below(stage, 16 * lifeSpans);
    return sum / 16;
  };

  test('platelets die of age: half are gone after 4.75 days, and nearly all after ten', async () => {
    const tissue = await create(inHuman);
    tissue.blood.shedding[0] = 0;
    tissue.blood.transit!.maturing.fill(0);
    for (const days of [4.75, 9.5, 14.25]) {
      for (let tick = 0; tick < ticks(114); tick++) circulate(tissue);
      // A stage is left within ticks of half an hour, not at any instant.
      expect(tissue.blood.platelets[0]).toBeCloseTo(left(days / 9.5), 2);
    }
    expect(left(1)).toBeCloseTo(0.1, 2);
    await tissue.close();
  });

  test('at rest nothing changes: as many come in as are spent, and platelets stay', async () => {
    const tissue = await create(inHuman);
    const { blood, program } = tissue;
    const next = [{ type: program.typeIndex('megakaryocyte'), share: 1, weighedBy: -1 }];
    // 0.2 a day are spent; committed cells come one at a time, so that many ticks pass for one.
    const perTick = blood.sheddingAtRest * (1 - Math.exp(-0.2 / 48));
    for (let tick = 0; tick < ticks(24 * 20); tick++) {
      circulate(tissue);
      expectLost(tissue, () => 0);
      blood.transit!.maturing[0]! += perTick - 1;
      expectCommitted(tissue, next, [1]);
    }
    expect(blood.platelets[0]).toBeCloseTo(1, 2);
    expect(blood.shedding[0]! / blood.sheddingAtRest).toBeCloseTo(1, 2);
    await tissue.close();
  });

  test('a cell that commits itself sheds platelets some five days later', async () => {
    const tissue = await create(inHuman);
    const { blood, program } = tissue;
    blood.shedding[0] = 0;
    blood.transit!.maturing.fill(0);
    expectCommitted(tissue, [{ type: program.typeIndex('megakaryocyte'), share: 1, weighedBy: -1 }], [1]);
    expect(blood.shedding[0]).toBe(0);
    let [before, waited] = [0, 0];
    for (let tick = 1; tick <= ticks(24 * 30); tick++) {
      circulate(tissue);
      waited += tick * (blood.shedding[0]! - before);
      before = blood.shedding[0]!;
    }
    expect(before).toBeCloseTo(1, 4);
    expect(waited / 48).toBeCloseTo(5, 2);
    await tissue.close();
  });

  test('megakaryocytes and what matures to them die as progenitors do', async () => {
    const tissue = await create(withCells(inHuman, 'hspc', 4));
    const { blood, program, senses } = tissue;
    circulate(tissue);
    const hspc = program.typeIndex('hspc');
    const [first, end] = [senses.runs[hspc]!, senses.runs[hspc]! + 4];
    senses.runs.fill(first, 0, hspc + 1).fill(end, hspc + 1);
    const [shedding, maturing] = [blood.shedding[0]!, [...blood.transit!.maturing]];
    expectLost(tissue, (t) => (t === hspc ? 1 : 0));
    expect(blood.shedding[0]).toBeCloseTo(0.75 * shedding * Math.exp(-0.2 / 48), 12);
    for (const [stage, held] of maturing.entries()) expect(blood.transit!.maturing[stage]).toBeCloseTo(0.75 * held, 12);
    await tissue.close();
  });
});
