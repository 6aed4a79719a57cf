import { expect, test } from 'vitest';
import { internal } from '../../src/core/units.ts';
import { addRow } from '../../src/engine/cells/division.ts';
import { place } from '../../src/engine/cells/placement.ts';
import { diffuse } from '../../src/engine/phases/diffuse.ts';
import { modifiers } from '../../src/engine/senses/modifiers.ts';
import { parametersOf } from '../../src/model/paths.ts';
import { empty, marrow } from '../../src/scenarios/index.ts';
import { block, tissueOf } from '../reproducibility/small-tissue.ts';

/** Volume for which a secretion is stated, µm³. */
const referenceVolume = 1000;

test('a cell in an empty block keeps up Q·exp(−r/L)/(4πDr) of VEGF from 3 to 10 voxels', async () => {
  // VEGF reaches L = √(D/λ) = 76 µm, 7.6 voxels. Free space within 0.4 %: the nearest images lie 54 voxels from a point at
  // distance 10, and six of them add at most 6·exp(−(54 − 10)/7.6)·10/54 = 0.34 %. The lattice deviates by
  // (5Σxᵢ⁴/r⁴ − 3)/(8r²), which averages to 0 over directions, so shells are compared. After 40 ticks of half an hour what was
  // missing at first is less than (1 + λ·dt)^−40 = 3e-9.
  const voxels = 64;
  const tissue = await tissueOf({ ...empty, block: block(10 * voxels, 10 * voxels, 10 * voxels) });
  const { fields, grid, program } = tissue;
  const middle = (voxels / 2 + 0.5) * grid.spacing;
  place(tissue, addRow(tissue), 0, program.typeIndex('blast'), [middle, middle, middle]);
  const now = modifiers(tissue);
  for (let tick = 0; tick < 40; tick++) diffuse(tissue, now);

  const number = (path: string) =>
    internal(parametersOf(marrow).find((found) => found.path === path)!.parameter.quantity);
  const D = number('substances.vegf.diffusion');
  const length = Math.sqrt(D / number('substances.vegf.decay'));
  // What a blast secretes of VEGF follows its synthesis, which stands still here.
  const synthesis = tissue.cells.activities[program.activities.findIndex(({ id }) => id === 'vegf-synthesis')]![0]!;
  const Q = number('cellTypes.blast.traffic.vegf.secretes') * synthesis * referenceVolume;
  const level = fields.level[program.substances.findIndex(({ id }) => id === 'vegf')]!;
  const away = (i: number) =>
    Math.hypot(
      (i % voxels) - voxels / 2,
      (Math.floor(i / voxels) % voxels) - voxels / 2,
      Math.floor(i / voxels ** 2) - voxels / 2,
    );
  for (let shell = 3; shell <= 10; shell++) {
    const ratios: number[] = [];
    level.forEach((c, i) => {
      if (Math.abs(away(i) - shell) > 0.5) return;
      const r = away(i) * grid.spacing;
      ratios.push(c / ((Q * Math.exp(-r / length)) / (4 * Math.PI * D * r)));
    });
    const mean = ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length;
    expect(Math.abs(mean - 1), `at ${shell} voxels`).toBeLessThan(0.02);
  }
  await tissue.close();
});
