import { describe, expect, test } from 'vitest';
import { days, fraction, hours, micrometers, perDay, quantity } from '../../../src/core/units.ts';
import { step } from '../../../src/engine/step.ts';
import type { Tissue } from '../../../src/engine/tissue.ts';
import type { Scenario } from '../../../src/model/scenario.ts';
import { bareBlock, create, withCells } from './bare-block.ts';

const countOf = ({ cells, program }: Tissue, id: string) =>
  Array.from(cells.type.subarray(0, cells.table.count)).filter((t) => t === program.typeIndex(id)).length;

/** The tissue after some days, read and closed. */
async function readAfter<T>(time: number, scenario: Scenario, read: (tissue: Tissue) => T): Promise<T> {
  const tissue = await create(scenario);
  for (let hour = 0; hour < 24 * time; hour += tissue.clock.dt) step(tissue);
  const found = read(tissue);
  await tissue.close();
  return found;
}

const slow = { ...bareBlock, tick: hours(2) };

describe('stroma dies', () => {
  const glia = withCells(slow, 'schwann-cell', 60);

  test('Schwann cells without fibers at the rate of their type', async () => {
    // 60 cells at 0.3 per day for 4 days leave 60·exp(−1.2) = 18.1; three standard deviations are 3·√(18.1·0.7) = 10.7.
    const left = await readAfter(4, glia, (tissue) => countOf(tissue, 'schwann-cell'));
    expect(Math.abs(left - 18.1)).toBeLessThan(10.7);
  });

  test('and not beside fibers', async () => {
    expect(await readAfter(4, withCells(glia, 'sympathetic-nerve', 40), (t) => countOf(t, 'schwann-cell'))).toBe(60);
  });

  test('fibers where leukemic cells are dense', async () => {
    const fibers = withCells(slow, 'sympathetic-nerve', 40);
    const count = (tissue: Tissue) => countOf(tissue, 'sympathetic-nerve');
    expect(await readAfter(4, fibers, count)).toBe(40);
    const immortal: Scenario['set'] = {
      'cellTypes.blast.behaviors.death.base': perDay(0),
      'cellTypes.blast.behaviors.death.floor': perDay(0),
    };
    // 150 blasts in 40 × 40 × 40 µm are more than 80 within 30 µm, so at least 0.1 per day for four days: at most 26.8 are
    // left, and three standard deviations are 3·√(26.8·0.33) = 8.9.
    expect(await readAfter(4, { ...withCells(fibers, 'blast', 150), set: immortal }, count)).toBeLessThan(36);
  });
});

describe('size follows its rules', () => {
  const roomy = { ...slow, block: { x: micrometers(80), y: micrometers(80), z: micrometers(80) } };
  const fat = withCells(roomy, 'adipocyte', 1);
  const radius = ({ cells }: Tissue) => cells.radius[0]!;

  test('an adipocyte keeps its radius, shrinks with its store and fills again', async () => {
    expect(await readAfter(2, fat, radius)).toBeCloseTo(27.5, 1);
    const block = {
      id: 'no-store',
      at: { time: hours(0) },
      action: 'block',
      target: 'lipid-droplet',
      fraction: fraction(1),
      lasting: days(8),
    } as const;
    const emptied = { ...fat, perturb: [...fat.perturb, block] };
    // The store has a time constant of 4 days: e⁻² = 0.135 is left after eight, with a radius of 0.2 + 1.2·0.135/0.635 = 0.455
    // of the full one, 12.5 µm; four days later 1 − 0.865·e⁻¹ = 0.68 and 24.5 µm. The radius follows within 6 h.
    const small = await readAfter(8, emptied, radius);
    expect(small).toBeGreaterThan(12);
    expect(small).toBeLessThan(14);
    const refilled = await readAfter(12, emptied, radius);
    expect(refilled).toBeGreaterThan(23);
    expect(refilled).toBeLessThan(25);
  });

  test('GDF15 makes it small by way of TRPV4, and lets it free fatty acids', async () => {
    const gdf15 = {
      id: 'gdf15',
      at: { time: hours(0) },
      action: 'clamp',
      target: 'gdf15',
      level: quantity(5, 'K'),
    } as const;
    const leukemic = { ...fat, perturb: [...fat.perturb, gdf15] };
    const kept = { ...leukemic, set: { 'cellTypes.adipocyte.activities.trpv4.span.floor': fraction(1) } };
    const read = (tissue: Tissue) => {
      const level = tissue.fields.level[tissue.program.substances.findIndex(({ id }) => id === 'ffa')]!;
      return { radius: radius(tissue), acids: level.reduce((sum, value) => sum + value, 0) / level.length };
    };
    const [shrunk, intact, healthy] = [
      await readAfter(12, leukemic, read),
      await readAfter(12, kept, read),
      await readAfter(12, fat, read),
    ];
    // 35 µm across where others have 55; the rest of the way takes longer than twelve days.
    expect(shrunk.radius).toBeLessThan(20);
    expect(intact.radius).toBeCloseTo(healthy.radius, 3);
    expect(shrunk.acids).toBeGreaterThan(5 * healthy.acids);
    expect(intact.acids).toBeCloseTo(healthy.acids, 3);
  });
});

test('pressure frees fatty acids from an adipocyte by lipolysis, and by nothing else', async () => {
  // A hundred hard neighbors in 40 × 40 × 40 µm, a third of which an adipocyte of full size would fill.
  const pressed = withCells(withCells(slow, 'adipocyte', 1), 'hspc', 100);
  const set: Scenario['set'] = {
    'cellTypes.adipocyte.activities.trpv4.span.floor': fraction(1),
    'rules.squeeze-frees-fatty-acids.halfMaximum': quantity(1, '1'),
  };
  const off = { id: 'off', at: { time: hours(0) }, action: 'knock-out', target: 'lipolysis' } as const;
  const read = (tissue: Tissue) => {
    const [k, s] = [
      tissue.program.activities.findIndex(({ id }) => id === 'lipolysis'),
      tissue.program.substances.findIndex(({ id }) => id === 'ffa'),
    ];
    const row = tissue.cells.type.indexOf(tissue.program.typeIndex('adipocyte'));
    const level = tissue.fields.level[s]!;
    return {
      lipolysis: tissue.cells.activities[k]![row]!,
      acids: level.reduce((sum, value) => sum + value, 0),
      crowding: tissue.cells.crowding[row]!,
    };
  };
  const squeezed = await readAfter(2, { ...pressed, set }, read);
  const inhibited = await readAfter(2, { ...pressed, set, perturb: [...pressed.perturb, off] }, read);
  for (const { crowding } of [squeezed, inhibited]) expect(crowding).toBeGreaterThan(2);
  expect(squeezed.lipolysis).toBeGreaterThan(0.9);
  expect(inhibited.lipolysis).toBeLessThan(1e-9);
  expect(inhibited.acids).toBeLessThan(0.01 * squeezed.acids);
});

describe('display follows its rules', () => {
  test('a niche cell without β2 shows less', async () => {
    const niche = withCells(slow, 'nestin-bright-msc', 1);
    const shown = ({ cells }: Tissue) => cells.display[0]!;
    const innervated = withCells(niche, 'sympathetic-nerve', 1);
    const still = { 'cellTypes.nestin-bright-msc.behaviors.cycleEntry.base': perDay(0) };
    // Without nerves β2 signals are gone in some days: 0.3 by its base. The block is so small that one fiber is plenty.
    expect(await readAfter(14, { ...niche, set: still }, shown)).toBeLessThan(0.35);
    expect(await readAfter(14, { ...innervated, set: still }, shown)).toBeGreaterThan(0.9);
  });
});

describe('activities weigh what a daughter becomes', () => {
  const restless: Scenario['set'] = {
    'cellTypes.nestin-bright-msc.behaviors.cycleEntry.base': perDay(5),
    'cellTypes.nestin-bright-msc.behaviors.cycleEntry.floor': perDay(5),
    'cellTypes.nestin-bright-msc.behaviors.selfRenewal.base': fraction(0),
    'cellTypes.nestin-bright-msc.behaviors.selfRenewal.ceiling': fraction(0),
    'cellTypes.nestin-bright-msc.activities.osteogenic-differentiation.span.start': fraction(0),
    'cellTypes.nestin-bright-msc.activities.ppar-gamma.span.start': fraction(0),
  };
  const dividing = { ...withCells(slow, 'nestin-bright-msc', 12), set: restless, until: days(5) };
  const fates = (tissue: Tissue) => ({
    bone: countOf(tissue, 'osteoprogenitor'),
    fat: countOf(tissue, 'adipocyte'),
    rest: countOf(tissue, 'nestin-bright-msc'),
  });
  const off = (activity: string) => `${activity} in nestin-bright-msc`;

  test('only fat without the one, only bone without the other', async () => {
    const [noBone, noFat] = [
      await readAfter(4, { ...dividing, cut: [off('osteogenic-differentiation')] }, fates),
      await readAfter(4, { ...dividing, cut: [off('ppar-gamma')] }, fates),
    ];
    expect(noBone.bone).toBe(0);
    expect(noBone.fat).toBeGreaterThan(2);
    expect(noFat.fat).toBe(0);
    expect(noFat.bone).toBeGreaterThan(2);
  });

  test('a daughter for which all weighs nothing stays what it is', async () => {
    const neither = [off('osteogenic-differentiation'), off('ppar-gamma')];
    const { bone, fat, rest } = await readAfter(4, { ...dividing, cut: neither }, fates);
    expect([bone, fat]).toEqual([0, 0]);
    expect(rest).toBeGreaterThan(12);
  });
});
