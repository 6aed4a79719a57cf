import { expect, test } from 'vitest';
import { days } from '../../../src/core/units.ts';
import { voxelOf } from '../../../src/engine/grid.ts';
import { step } from '../../../src/engine/step.ts';
import { isBone } from '../../../src/engine/vessels/anatomy.ts';
import { nearestImage } from '../../../src/engine/vessels/network/network.ts';
import { healthyMetaphysis } from '../../../src/scenarios/elsewhere.ts';
import { block, tissueOf } from '../../reproducibility/small-tissue.ts';

const scenario = { ...healthyMetaphysis, settle: days(0), block: block(240, 120, 120) };

test('trabeculae are whole rods that leave vessels and cells their room', async () => {
  const tissue = await tissueOf(scenario);
  const { anatomy, cells, fields, grid } = tissue;
  // 12 % of 120 × 120 µm as discs of 50 µm: 0.88, so one.
  expect(anatomy.trabeculae!.y).toHaveLength(1);
  let bone = 0;
  for (let v = 0; v < anatomy.boneDistance.length; v++) {
    if (anatomy.boneDistance[v]! >= 0) continue;
    bone += 1;
    expect(Math.min(anatomy.exitDistance[v]!, anatomy.arterioleDistance[v]!)).toBeGreaterThan(grid.spacing);
    expect(anatomy.wallDistance[v]).toBe(anatomy.boneDistance[v]);
    expect(anatomy.lumen[v]).toBe(0);
  }
  // One rod without gaps is π·25² of 120²: 0.136. Counted by centers of voxels it may be off by a ring of half a voxel's width, 40 %.
  const whole = (Math.PI * 25 * 25) / (120 * 120);
  expect(bone / anatomy.boneDistance.length).toBeLessThan(1.4 * whole);
  expect(bone / anatomy.boneDistance.length).toBeGreaterThan(0.5 * whole);
  for (let i = 0; i < cells.table.count; i++) {
    const v = voxelOf(grid, cells.x[i]!, cells.y[i]!, cells.z[i]!);
    expect(isBone(anatomy, grid, v)).toBe(false);
    expect(fields.problems[0]!.D[v]).toBeGreaterThan(0);
  }
  await tissue.close();
});

test('osteoblasts stand on trabeculae as well as on the growth plate', async () => {
  const tissue = await tissueOf(scenario);
  const { anatomy, cells, grid, program } = tissue;
  const osteoblast = program.typeIndex('osteoblast');
  const [onPlate, onRod] = [[] as number[], [] as number[]];
  for (let i = 0; i < cells.table.count; i++) {
    if (cells.type[i] !== osteoblast) continue;
    const { radius, y, z } = anatomy.trabeculae!;
    const dy = nearestImage(cells.y[i]! - y[0]!, grid.ny * grid.spacing);
    const dz = nearestImage(cells.z[i]! - z[0]!, grid.nz * grid.spacing);
    const away = Math.hypot(dy, dz) - radius - cells.radius[i]!;
    (cells.x[i]! <= 2 * cells.radius[i]! ? onPlate : onRod).push(away);
  }
  // Of 51 700 µm² of surface the plate has 14 400: of 41 cells 11 ± 3.
  expect(onPlate.length).toBeGreaterThan(2);
  expect(onRod.length).toBeGreaterThan(20);
  // Positions are float32.
  for (const away of onRod) expect(Math.abs(away)).toBeLessThan(1e-3);
  await tissue.close();
});

test('nothing spreads in bone, and cells stay out of it', async () => {
  const tissue = await tissueOf(scenario);
  for (let tick = 0; tick < 4; tick++) step(tissue);
  const { anatomy, cells, fields, grid, program } = tissue;
  const oxygen = fields.level[program.substances.findIndex(({ id }) => id === 'o2')]!;
  let masked = 0;
  for (let v = 0; v < oxygen.length; v++) {
    if (!isBone(anatomy, grid, v)) continue;
    masked += 1;
    expect(oxygen[v]).toBe(0);
  }
  expect(masked).toBeGreaterThan(0);
  for (let i = 0; i < cells.table.count; i++) {
    const { inBlood, x, y, z } = cells;
    if (inBlood[i] === 0) expect(isBone(anatomy, grid, voxelOf(grid, x[i]!, y[i]!, z[i]!))).toBe(false);
  }
  await tissue.close();
});
