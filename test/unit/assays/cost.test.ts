import { expect, test } from 'vitest';
import { armsOf, assays } from '../../../src/assays/index.ts';
import { internal } from '../../../src/core/units.ts';
import { fewestRunDays, runDays } from '../../../src/experiments/verify/cost.ts';
import { resolve } from '../../../src/model/resolve.ts';
import { marrow } from '../../../src/scenarios/index.ts';

/**
 * What all assays may ask for together, d, without any control and with every one. It is where they stand and keeps them from growing: the
 * aim is an hour and a half on two cores for each part of the review, some 9,000 days each, and a verdict in three hangs on its control.
 * Seeds that sixteen assays lacked to decide are 1,300 and 2,600 of it.
 */
const budget = { fewest: 10_300, most: 24_000 };

test('all assays together ask for no more than the budget', () => {
  expect(fewestRunDays(assays)).toBeLessThan(budget.fewest);
  expect(runDays(assays)).toBeLessThan(budget.most);
});

test('a day in a smaller block costs as much less', () => {
  // Three arms of four days in eight seeds; a dish is 40 × 160 × 160 µm, marrow 400 × 160 × 120.
  const share = (40 * 160 * 160) / (400 * 160 * 120);
  expect(runDays(assays.filter(({ id }) => id === 'B001'))).toBeCloseTo(3 * 4 * 8 * share, 9);
});

test('assays that share runs cost less together than apart, and nothing twice', () => {
  const one = assays.find(({ id }) => id === 'A185')!;
  const other = assays.find(({ id }) => id === 'A186')!;
  expect(runDays([one])).toBeGreaterThan(0);
  expect(runDays([one, other, one])).toBe(runDays([one]));
});

test('an arm that goes on from other marrow keeps its block, its vessels and what was placed there, and ends later', () => {
  for (const { name, scenario, origin } of assays.flatMap(armsOf)) {
    if (origin === undefined) continue;
    const { block, voxel, tick, species, site, anatomy, settle } = origin;
    expect(scenario, name).toMatchObject({ block, voxel, tick, species, site, settle });
    expect(scenario.anatomy, name).toEqual(anatomy);
    const placed = Object.keys(scenario.set).filter(
      (path) => path.startsWith('sites.') && !path.includes('.vasculature.tone.'),
    );
    expect(placed, name).toEqual([]);
    expect(internal(scenario.until), name).toBeGreaterThan(internal(origin.until));
    expect(() => resolve(marrow, origin)).not.toThrow();
  }
});
