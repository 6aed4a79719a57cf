import { describe, expect, test } from 'vitest';
import { mmHg, type Quantity, quantity } from '../../../src/core/units.ts';
import { step } from '../../../src/engine/step.ts';
import { activityOf } from '../../../src/experiments/measures/activity.ts';
import { expectedOf } from '../../../src/experiments/measures/expected.ts';
import type { Perturbation, Scenario } from '../../../src/model/scenario.ts';
import { bareBlock, create, withCells } from '../engine/bare-block.ts';

const held = (substance: string, level: Quantity): Perturbation => ({
  id: `${substance}-held`,
  at: { time: quantity(0, 'h') },
  action: 'clamp',
  target: substance,
  level,
});
const off = (gene: string): Perturbation => ({
  id: `${gene}-off`,
  at: { time: quantity(0, 'h') },
  action: 'knock-out',
  target: gene,
});

interface Made {
  readonly activity: (id: string) => number;
  readonly deaths: number;
  readonly divisions: number;
}

/** Ten cells of one type without neighbors that matter, after two days under what is held. */
async function made(cell: string, perturb: readonly Perturbation[], rest: Partial<Scenario> = {}): Promise<Made> {
  const tissue = await create(withCells({ ...bareBlock, ...rest, perturb }, cell, 10));
  const levels = new Map<string, number>();
  // Levels are read after a day and a half, while cells without energy are still there; deaths are counted over two days.
  for (let tick = 0; tick < 96; tick++) {
    step(tissue);
    if (tick !== 71) continue;
    for (const { id } of tissue.program.activities)
      levels.set(id, activityOf(tissue, { kind: 'activity', cell, activity: id }));
  }
  const deaths = expectedOf(tissue, { kind: 'expected', event: 'death', cell });
  const divisions = expectedOf(tissue, { kind: 'expected', event: 'division', cell });
  await tissue.close();
  return { activity: (id) => levels.get(id) ?? Number.NaN, deaths, divisions };
}

/** Hill. */
const u = (signal: number, half: number, power: number) => signal ** power / (half ** power + signal ** power);

describe('ROS', () => {
  test.each([
    [100, 0],
    [100, 0.4],
    [30, 0.1],
  ])('at %d mmHg and %d of plasma is production over clearance', async (oxygen, plasma) => {
    const cell = await made('hsc', [held('o2', mmHg(oxygen)), held('plasma', quantity(plasma, 'K')), off('nrf2')]);
    const hif1 = 0.6 * (1 - u(oxygen, 10, 4));
    const respiration = u(oxygen, 1, 1) / (1 + (hif1 / 0.6) ** 2);
    const production = respiration / 10 + plasma / 0.4;
    const hif2 = 1 - u(oxygen, 30, 4);
    // After 36 h the slowest of these, HIF with 4 to 6 h, is there within e^−6.
    expect(cell.activity('oxphos')).toBeCloseTo(respiration, 2);
    expect(cell.activity('ros') / (production / (1 + production) / (1 + hif2))).toBeCloseTo(1, 1.5);
  });

  test('follows oxygen on one side of the dispute, and leaked plasma on the other', async () => {
    const rosAt = async (side: string, oxygen: number, plasma: number) => {
      const perturb = [held('o2', mmHg(oxygen)), held('plasma', quantity(plasma, 'K')), off('nrf2'), off('hif2a')];
      return (await made('hsc', perturb, { sides: { 'D-ROS-SOURCE': side } })).activity('ros');
    };
    const asMade = (production: number) => production / (1 + production);
    // Respiration makes 0.1 at either level; oxygen adds a 350th per mmHg on side a, plasma 1/0.4 per K on side b.
    expect((await rosAt('a', 100, 0)) / asMade(0.1 + 100 / 350)).toBeCloseTo(1, 1.5);
    expect((await rosAt('a', 100, 0.4)) / asMade(0.1 + 100 / 350)).toBeCloseTo(1, 1.5);
    expect((await rosAt('b', 100, 0)) / asMade(0.1)).toBeCloseTo(1, 1.5);
    expect((await rosAt('b', 100, 0.4)) / asMade(0.1 + 1)).toBeCloseTo(1, 1.5);
  });

  test('of an LSC without SLUG rises on one side of the dispute and falls on the other', async () => {
    const slugOff = (side: string) =>
      made('lsc', [held('o2', mmHg(40)), held('plasma', quantity(0.1, 'K')), off('slug')], {
        sides: { 'D-ROS-LSC': side },
      });
    const untouched = await made('lsc', [held('o2', mmHg(40)), held('plasma', quantity(0.1, 'K'))]);
    // Side a adds 0.2 to a production of some 0.5, of which NRF2 takes a part back; side b triples clearance beside it.
    expect((await slugOff('a')).activity('ros')).toBeGreaterThan(1.1 * untouched.activity('ros'));
    expect((await slugOff('b')).activity('ros')).toBeLessThan(0.8 * untouched.activity('ros'));
  });
});

test('LSC without BCL-2 die where open mitochondria kill by themselves, and live on what respiration is left where they do not', async () => {
  const without = async (side: string) =>
    (await made('lsc', [held('o2', mmHg(40)), off('bcl2')], { sides: { 'D-BCL2-ROUTE': side } })).deaths;
  expect(await without('b')).toBeGreaterThan(5);
  expect(await without('a')).toBeLessThan(0.3);
});

test.each(['hsc', 'lsc'])(
  'the lower band of oxygen keeps %s quiescent on one side of the dispute only',
  async (cell) => {
    const rest = async (side: string, oxygen: number) =>
      (await made(cell, [held('o2', mmHg(oxygen))], { sides: { 'D-O2-BANDS': side } })).activity('quiescence');
    expect(await rest('a', 10)).toBeGreaterThan(0.5);
    expect(await rest('a', 60)).toBeLessThan(0.1);
    expect(await rest('b', 10)).toBeLessThan(0.3);
  },
);

test('progenitors divide more with more oxygen on one side of the dispute only', async () => {
  const divisions = async (side: string, oxygen: number) => {
    const sides = { 'D-ANTIANGIOGENESIS': side };
    return (await made('leukemic-progenitor', [held('o2', mmHg(oxygen))], { sides })).divisions;
  };
  expect(await divisions('a', 40)).toBeGreaterThan(1.2 * (await divisions('a', 12)));
  expect((await divisions('b', 40)) / (await divisions('b', 12))).toBeCloseTo(1, 0.8);
});

describe('without respiration', () => {
  test('HSC live by glycolysis and LSC do not', async () => {
    const perturb = [held('o2', mmHg(40)), off('oxphos')];
    // Two days at 0.002 per day are 0.04 deaths of ten cells.
    expect((await made('hsc', perturb)).deaths).toBeLessThan(0.1);
    expect((await made('lsc', perturb)).deaths).toBeGreaterThan(5);
  });

  test('HSC without glycolysis die too', async () => {
    const perturb = [held('o2', mmHg(40)), off('oxphos'), off('glycolysis')];
    expect((await made('hsc', perturb)).deaths).toBeGreaterThan(5);
  });
});

test('a cell that comes in where there is oxygen wants for no energy', async () => {
  const { deaths } = await made('lsc', [held('o2', mmHg(40))]);
  expect(deaths).toBeLessThan(0.5);
});
