import { expect, test } from 'vitest';
import { days, quantity } from '../../../src/core/units.ts';
import { createTissue } from '../../../src/engine/create.ts';
import { step } from '../../../src/engine/step.ts';
import { openArea, wallsOf, withPatches } from '../../../src/engine/vessels/walls.ts';
import { levelOf } from '../../../src/experiments/measures/level.ts';
import { nodeHost } from '../../../src/host/node.ts';
import { supplyThrough } from '../../../src/kernels/vessels/reference.ts';
import { healthy, marrow } from '../../../src/scenarios/index.ts';
import { block } from '../../reproducibility/small-tissue.ts';

/** An arteriole in voxels 1 and 3, a sinusoid in voxels 3 and 4 of five. */
const exchange = {
  start: Int32Array.from([0, 2, 4]),
  voxel: Int32Array.from([1, 3, 3, 4]),
  area: Float32Array.from([10, 20, 40, 80]),
};
const walls = wallsOf(exchange, 5);

test('walls lie in the voxels that segments exchange with', () => {
  expect([...walls.voxel]).toEqual([1, 3, 4]);
});

test.each([
  [1, 1, [10, 60, 80]],
  [0.5, 1, [5, 50, 80]],
  [0, 1, [0, 40, 80]],
  [1, 0, [10, 20, 0]],
  [0.5, 3, [5, 130, 240]],
])('walls open by %d and %d exchange through that share of their area', (arteriole, sinusoid, expected) => {
  const area = new Float64Array(3).fill(7);
  openArea(walls, [arteriole, sinusoid], area);
  expect([...area]).toEqual(expected);
});

test('vessels give by their level through what is open', () => {
  const supply = new Float64Array(3).fill(7);
  supplyThrough(walls, [0.5, 1], [2, 3], supply);
  expect([...supply]).toEqual([10, 20 + 120, 240]);
});

test('new wall exchanges with the blood of its segment, where it lies', () => {
  const grown = wallsOf(
    withPatches(exchange, [
      { segment: 1, voxel: 0, area: 5 },
      { segment: 0, voxel: 3, area: 6 },
    ]),
    5,
  );
  expect([...grown.voxel]).toEqual([0, 1, 3, 4]);
  const supply = new Float64Array(4);
  supplyThrough(grown, [1, 1], [2, 3], supply);
  expect([...supply]).toEqual([15, 20, 2 * (20 + 6) + 120, 240]);
});

test('what arterioles do not let through lies around sinusoids, within the reach of its decay', async () => {
  const tight = await leaked(0);
  const alike = await leaked(1);
  expect(tight.arteriole).toBeLessThan(0.75 * alike.arteriole);
  expect(Math.abs(tight.sinusoid / alike.sinusoid - 1)).toBeLessThan(0.1);
  // √(D/k) is 15 µm: over 20 µm the level falls by more than e, as there are walls of other sinusoids beyond.
  expect(tight.far).toBeLessThan(tight.sinusoid / 2);
});

/** Leaked plasma beside both kinds of vessel, and 20 µm and more away from sinusoids. */
async function leaked(arterioles: number) {
  const scenario = {
    ...healthy,
    settle: days(0),
    block: block(200, 120, 80),
    set: { 'substances.plasma.blood.arterioles': quantity(arterioles, '1') },
  };
  const tissue = await createTissue(marrow, scenario, { host: nodeHost });
  for (let tick = 0; tick < 3; tick++) step(tissue);
  const level = (of: 'arteriole' | 'sinusoid', from: number, to: number) =>
    levelOf(tissue, {
      kind: 'level',
      substance: 'plasma',
      zone: { of, from: quantity(from, 'µm'), to: quantity(to, 'µm') },
    });
  const found = {
    arteriole: level('arteriole', 0, 8),
    sinusoid: level('sinusoid', 0, 8),
    far: level('sinusoid', 20, 99),
  };
  await tissue.close();
  return found;
}
