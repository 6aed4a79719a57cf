import { describe, expect, test } from 'vitest';
import { days } from '../../../src/core/units.ts';
import { gridOf, voxelCount } from '../../../src/engine/grid.ts';
import { number } from '../../../src/engine/program/program.ts';
import { step } from '../../../src/engine/step.ts';
import type { Tissue } from '../../../src/engine/tissue.ts';
import { createAnatomy, sample } from '../../../src/engine/vessels/anatomy.ts';
import { nearestImage } from '../../../src/engine/vessels/network/network.ts';
import { rowsOf } from '../../../src/experiments/measures/cells.ts';
import { measureIn } from '../../../src/experiments/measures/measured.ts';
import { isTissue } from '../../../src/experiments/measures/voxels.ts';
import { healthy } from '../../../src/scenarios/healthy.ts';
import { marrow } from '../../../src/scenarios/index.ts';
import { block, tissueOf } from '../../reproducibility/small-tissue.ts';

const vascular = marrow.sites.filter(({ vasculature }) => vasculature !== null).map(({ id }) => id);
const at = (site: string, size = block(280, 120, 120)) => tissueOf({ ...healthy, site, settle: days(0), block: size });

/** Vessels and bone of a site by themselves. */
function anatomyOf(id: string, seed: number) {
  const site = marrow.sites.find((each) => each.id === id)!;
  const grid = gridOf({ ...healthy, block: block(400, 160, 120) });
  return { site, grid, anatomy: createAnatomy(site, grid, seed, new Float32Array(voxelCount(grid))) };
}

/** [tissue voxels] distance to the nearest wall of a vessel, µm; only where vessels were to grow. */
function distances({ anatomy, grid, site }: ReturnType<typeof anatomyOf>): number[] {
  const { arterioleDepth, arterioleRadius, sinusRadius, sinusSetback, spacing } = site.vasculature!;
  const first = number(arterioleDepth) * number(arterioleRadius) + 0.5 * number(spacing);
  const last = grid.nx * grid.spacing - number(sinusRadius) - number(sinusSetback) - 0.75 * number(spacing);
  return Array.from(anatomy.lumen.keys()).flatMap((v) => {
    const x = ((v % grid.nx) + 0.5) * grid.spacing;
    if (!isTissue({ anatomy }, v) || x < first || x > last) return [];
    return [Math.min(anatomy.exitDistance[v]!, anatomy.arterioleDistance[v]!)];
  });
}

/** Share of the block inside adipocytes, by the centers of voxels. */
function fatShare(tissue: Tissue): number {
  const { anatomy, cells, grid } = tissue;
  const { nx, ny, nz, spacing } = grid;
  const rows = rowsOf(tissue, 'adipocyte');
  const isFat = (v: number) =>
    rows.some((row) => {
      const dx = ((v % nx) + 0.5) * spacing - cells.x[row]!;
      const dy = nearestImage(((Math.floor(v / nx) % ny) + 0.5) * spacing - cells.y[row]!, ny * spacing);
      const dz = nearestImage((Math.floor(v / (nx * ny)) + 0.5) * spacing - cells.z[row]!, nz * spacing);
      return Math.hypot(dx, dy, dz) < cells.radius[row]!;
    });
  return Array.from(anatomy.lumen.keys()).filter(isFat).length / anatomy.lumen.length;
}

describe.each(vascular)('%s', (site) => {
  test('has its cells outside walls and bone, and no more of them than fit', async () => {
    const tissue = await at(site);
    const { anatomy, cells, grid, program } = tissue;
    let volume = 0;
    for (let i = 0; i < cells.table.count; i++) {
      const type = program.types[cells.type[i]!]!;
      if (type.group === 'stroma') continue;
      volume += (4 / 3) * Math.PI * cells.radius[i]! ** 3;
      expect(sample(grid, anatomy.wallDistance, cells.x[i]!, cells.y[i]!, cells.z[i]!)).toBeGreaterThan(0);
    }
    const open = anatomy.lumen.reduce((sum, share, v) => sum + (anatomy.boneDistance[v]! > 0 ? 1 - share : 0), 0);
    const free = (open - fatShare(tissue) * anatomy.lumen.length) * grid.spacing ** 3;
    // Equal spheres fill at most 0.74.
    expect(volume / free).toBeLessThan(0.74);
    await tissue.close();
  });

  test('has blood in every vessel, and its tissue near them', () => {
    const made = [1, 2, 3].map((seed) => anatomyOf(site, seed));
    for (const { anatomy } of made) expect(anatomy.vessels!.flow.flow.every((flow) => flow !== 0)).toBe(true);
    const { sinusoidRadius, sinusoidWander, spacing } = made[0]!.site.vasculature!;
    const found = made.flatMap(distances).sort((a, b) => a - b);
    // On a hexagonal lattice of one vessel per spacing² no place is farther from an axis than 0.62 spacings; each strays by `wander`.
    const bound = (0.62 + number(sinusoidWander)) * number(spacing) - number(sinusoidRadius);
    expect(found[Math.floor(0.95 * found.length)]).toBeLessThan(bound);
  });
});

test('fat takes a hundredth of a long bone and over a quarter of a tail vertebra', async () => {
  const [shaft, tail] = [
    await at('diaphysis', block(400, 160, 120)),
    await at('caudal-vertebra', block(400, 160, 120)),
  ];
  // Two spheres of 55 µm in 7.68e6 µm³ are 0.023; whole cells, and voxels of 10 µm, may take a third of it.
  expect(fatShare(shaft)).toBeGreaterThan(0.01);
  expect(fatShare(shaft)).toBeLessThan(0.03);
  // 30 to 60 %, recalled.
  expect(fatShare(tail)).toBeGreaterThan(0.3);
  expect(fatShare(tail)).toBeLessThan(0.6);
  const cellsIn = (tissue: Tissue) => measureIn(tissue, { kind: 'cells', cell: 'hematopoietic' });
  expect(cellsIn(tail) / cellsIn(shaft)).toBeCloseTo(0.6, 2);
  await shaft.close();
  await tail.close();
});

test('the middle of a chloroma has less oxygen than its rim', async () => {
  const tissue = await at('chloroma', block(400, 120, 120));
  for (let tick = 0; tick < 3; tick++) step(tissue);
  const { grid, fields, program } = tissue;
  const oxygen = fields.level[program.substances.findIndex(({ id }) => id === 'o2')]!;
  const mean = (from: number, to: number) => {
    const voxels = Array.from(oxygen.keys()).filter((v) => {
      const x = ((v % grid.nx) + 0.5) * grid.spacing;
      return x >= from && x < to && isTissue(tissue, v);
    });
    return voxels.reduce((sum, v) => sum + oxygen[v]!, 0) / voxels.length;
  };
  expect(mean(300, 400)).toBeLessThan(0.8 * mean(0, 100));
  expect(measureIn(tissue, { kind: 'distance', cell: 'lsc', to: 'bone' })).toBeNaN();
  const genotypes = rowsOf(tissue, 'leukemic').map((row) => tissue.cells.genotype[row]);
  expect(new Set(genotypes)).toEqual(new Set([1 << program.mutations.indexOf('mll-af9')]));
  await tissue.close();
});
