import { expect, test } from 'vitest';
import { step } from '../../../src/engine/step.ts';
import { eventful, tissueOf } from '../../reproducibility/small-tissue.ts';

/** Sub-steps of the first tick, and where its cells are then. */
async function firstTick(subdivide?: number) {
  const tissue = await tissueOf({ ...eventful, ...(subdivide !== undefined && { subdivide }) });
  step(tissue);
  const { cells, effort } = tissue;
  const x = cells.x.slice(0, cells.table.count);
  await tissue.close();
  return { substeps: effort.substeps, x };
}

test('a subdivided tick makes as many times the sub-steps, and its cells end nearby and not at the same bits', async () => {
  const [whole, cut] = [await firstTick(), await firstTick(3)];
  expect(cut.substeps).toBe(3 * whole.substeps);
  expect(cut.x).not.toEqual(whole.x);
  // One sub-step carries a cell by at most a quarter of its radius, 1 µm: on average both ticks end closer than that.
  const apart = whole.x.reduce((sum, x, i) => sum + Math.abs(x - cut.x[i]!), 0) / whole.x.length;
  expect(apart).toBeLessThan(1);
});

test('a tick that is cut into one part is the tick as it was', async () => {
  const [whole, one] = [await firstTick(), await firstTick(1)];
  expect(one).toEqual(whole);
});
