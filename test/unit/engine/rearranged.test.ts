import { expect, test } from 'vitest';
import { days } from '../../../src/core/units.ts';
import { sample } from '../../../src/engine/vessels/anatomy.ts';
import type { Rearrangement } from '../../../src/model/scenario.ts';
import { healthy } from '../../../src/scenarios/index.ts';
import { block, tissueOf } from '../../reproducibility/small-tissue.ts';

const built = (anatomy?: Rearrangement) =>
  tissueOf({
    ...healthy,
    settle: days(0),
    block: block(240, 120, 120),
    ...(anatomy === undefined ? {} : { anatomy }),
  });

/** Distance of the CAR cells' centers from the nearest wall of either kind of vessel, µm. */
async function carCells(anatomy?: Rearrangement) {
  const tissue = await built(anatomy);
  const { cells, grid, program } = tissue;
  const found = Array.from({ length: cells.table.count }, (_, row) => row)
    .filter((row) => cells.type[row] === program.typeIndex('car-cell'))
    .map((row) => {
      const to = (column: Float32Array) => sample(grid, column, cells.x[row]!, cells.y[row]!, cells.z[row]!);
      return { arteriole: to(tissue.anatomy.arterioleDistance), sinusoid: to(tissue.anatomy.exitDistance) };
    });
  await tissue.close();
  return found;
}

/** They touch the wall with a body of 5 µm; the distance is sampled on voxels of 10 µm, so it is off by less than one. */
const besideWall = 15;

test('stroma stands where the scenario puts it', async () => {
  const asUsual = await carCells();
  const moved = await carCells({ stroma: { 'car-cell': 'arteriole' } });
  expect(moved.length).toBe(asUsual.length);
  expect(moved.length).toBeGreaterThan(5);
  for (const { sinusoid } of asUsual) expect(sinusoid).toBeLessThan(besideWall);
  for (const { arteriole } of moved) expect(arteriole).toBeLessThan(besideWall);
  expect(asUsual.filter(({ arteriole }) => arteriole > 2 * besideWall).length).toBeGreaterThan(asUsual.length / 2);
});

test('as many arterioles enter the block as the scenario says', async () => {
  const lengths = [];
  for (const arterioles of [undefined, 1, 3]) {
    const tissue = await built(arterioles === undefined ? undefined : { arterioles });
    const { inlets, segments } = tissue.anatomy.vessels!.network;
    expect(inlets.length).toBe(arterioles ?? 1);
    lengths.push(segments.length.reduce((sum, each, s) => sum + (segments.kind[s] === 0 ? each : 0), 0));
    await tissue.close();
  }
  const [usual, one, three] = lengths as [number, number, number];
  expect(one).toBe(usual);
  // Dead ends beyond the last branch fall away, so three are about three times as long.
  expect(three / one).toBeGreaterThan(2);
  expect(three / one).toBeLessThan(4);
});

test('what a site does not have cannot be moved', async () => {
  await expect(built({ stroma: { 'car-cel': 'arteriole' } })).rejects.toMatchObject({
    kind: 'invalid-input',
    message: expect.stringMatching(/moves "car-cel".*diaphysis.*Did you mean "car-cell"/),
  });
  const empty = tissueOf({ ...healthy, site: 'empty', settle: days(0), anatomy: { arterioles: 2 } });
  await expect(empty).rejects.toMatchObject({ message: expect.stringContaining('"empty" has no vessels') });
});
