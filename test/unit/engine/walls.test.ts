import { expect, test } from 'vitest';
import { days, quantity } from '../../../src/core/units.ts';
import { wallsBy } from '../../../src/engine/anatomy.ts';
import { createTissue } from '../../../src/engine/create.ts';
import { step } from '../../../src/engine/step.ts';
import { levelOf } from '../../../src/experiments/measures/level.ts';
import { nodeHost } from '../../../src/host/node.ts';
import { healthy, marrow } from '../../../src/scenarios/index.ts';
import { block } from '../../reproducibility/small-tissue.ts';

/** An arteriole in voxels 1 and 3, a sinusoid in voxels 3 and 4 of five. */
const exchange = {
  start: Int32Array.from([0, 2, 4]),
  voxel: Int32Array.from([1, 3, 3, 4]),
  area: Float32Array.from([10, 20, 40, 80]),
};
const { wallOpening, wallSupply } = wallsBy(exchange, [0, 1], Float64Array.from([0, 10, 0, 60, 80]));

test.each([
  [1, [10, 60, 80]],
  [0.5, [5, 50, 80]],
  [0, [0, 40, 80]],
])('walls of which arterioles open %d exchange through that share of their area', (arterioles, expected) => {
  const opening = new Float64Array(3).fill(7);
  wallOpening(arterioles, opening);
  expect([...opening]).toEqual(expected);
});

test('vessels give by their level through what is open', () => {
  const supply = new Float64Array(3).fill(7);
  wallSupply(Float32Array.from([2, 3]), 0.5, supply);
  expect([...supply]).toEqual([10, 20 + 120, 240]);
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
