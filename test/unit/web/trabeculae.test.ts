import { expect, it } from 'vitest';
import { micrometers } from '../../../src/core/units.ts';
import { emptyTissue } from '../../../src/engine/create.ts';
import { nodeHost } from '../../../src/host/node.ts';
import { marrow, scenarios } from '../../../src/scenarios/index.ts';
import { axesInBlock, createTrabeculae } from '../../../src/web/stage/trabeculae.ts';
import { anatomyOf } from '../../../src/web/tissue-scene.ts';

const block = { x: 100, y: 80, z: 60 };

it('draws a rod at an edge on both sides of the block, and one at a corner in all four', () => {
  const at = (y: number, z: number) => axesInBlock({ block, rods: { radius: 10, y: [y], z: [z] } });
  expect(at(40, 30)).toEqual([[40, 30]]);
  expect(at(75, 30)).toEqual([
    [-5, 30],
    [75, 30],
  ]);
  expect(at(2, 58)).toHaveLength(4);
  expect(axesInBlock({ block })).toEqual([]);
});

it('draws trabeculae where the site has them, with every vertex on a rod of the tissue', async () => {
  const scenario = scenarios.find(({ id }) => id === 'healthy-metaphysis')!;
  const block = { x: micrometers(200), y: micrometers(160), z: micrometers(160) };
  const tissue = await emptyTissue(marrow, { ...scenario, block }, { host: nodeHost });
  const anatomy = anatomyOf(tissue);
  const rods = tissue.anatomy.trabeculae!;
  await tissue.close();
  const { mesh } = createTrabeculae(anatomy);
  expect(mesh.visible).toBe(true);
  const corners = mesh.geometry.getAttribute('position');
  const apart = (a: number, b: number) => Math.abs(a - b - 160 * Math.round((a - b) / 160));
  const off = Array.from({ length: corners.count }, (_, k) => {
    const away = rods.y.map((y, rod) => Math.hypot(apart(corners.getY(k), y), apart(corners.getZ(k), rods.z[rod]!)));
    return Math.min(...away.map((each) => Math.min(Math.abs(each - rods.radius), each)));
  });
  // Single precision of places up to 200 µm; the middle of a cap lies on the axis.
  expect(Math.max(...off)).toBeLessThan(1e-3);
  const { rods: _, ...bare } = anatomy;
  expect(createTrabeculae(bare).mesh.visible).toBe(false);
});
