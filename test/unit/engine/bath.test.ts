import { expect, test } from 'vitest';
import { days, hours, micrometers, quantity } from '../../../src/core/units.ts';
import { step } from '../../../src/engine/step.ts';
import type { Tissue } from '../../../src/engine/tissue.ts';
import { rowsOf } from '../../../src/experiments/measures/cells.ts';
import { measureIn } from '../../../src/experiments/measures/measured.ts';
import { bareBlock, create, withCells } from './bare-block.ts';

const dish = {
  ...bareBlock,
  site: 'culture',
  block: { x: micrometers(40), y: micrometers(40), z: micrometers(40) },
  set: { 'sites.culture.stroma.car-cell.density': quantity(0, 'cells/mm³') },
};

const indexOf = (tissue: Tissue, id: string) => tissue.program.substances.findIndex((each) => each.id === id);

/** Mean level of oxygen in the voxels under the medium, mmHg. */
function underMedium(tissue: Tissue): number {
  const { nx, ny, nz } = tissue.grid;
  const level = tissue.fields.level[indexOf(tissue, 'o2')]!;
  let sum = 0;
  for (let row = 0; row < ny * nz; row++) sum += level[row * nx + nx - 1]!;
  return sum / (ny * nz);
}

test('without cells the block has the oxygen of the medium', async () => {
  const tissue = await create(dish);
  step(tissue);
  // Half a percent is what a steady field is solved to.
  expect(underMedium(tissue)).toBeGreaterThan(0.995 * 142);
  expect(underMedium(tissue)).toBeLessThan(1.005 * 142);
  expect(tissue.anatomy.vessels).toBeNull();
  await tissue.close();
});

test('oxygen falls through the still layer by what the cells under it consume', async () => {
  const depth = 1000;
  const tissue = await create(
    withCells({ ...dish, set: { ...dish.set, 'sites.culture.medium.depth': micrometers(depth) } }, 'blast', 12),
  );
  // What is consumed follows from the level of the tick before, so a few ticks settle it.
  for (let tick = 0; tick < 6; tick++) step(tissue);
  const count = rowsOf(tissue, 'blast').length;
  step(tissue);
  const s = indexOf(tissue, 'o2');
  const { diffusion, halfConsumption, solubility } = tissue.program.substances[s]!;
  const blast = tissue.program.types[tissue.program.typeIndex('blast')]!;
  const each = blast.traffic.find(({ substance }) => substance === s)!.consumes;
  const found = underMedium(tissue);
  // Fick: what is consumed, nM·µm³/h, comes through 40 × 40 µm of still layer and half a voxel.
  const consumed = (count * each * 1e9 * found) / (found + halfConsumption);
  const expected = 142 - (consumed * (depth + 5)) / (solubility * diffusion * 40 * 40);
  expect(expected).toBeLessThan(120);
  // Half a percent is what a steady field is solved to.
  expect(Math.abs(found - expected)).toBeLessThan(0.005 * 142);
  await tissue.close();
});

test('what the medium does not hold is lost to it', async () => {
  const tissue = await create({
    ...dish,
    perturb: [
      {
        id: 'pulse',
        at: { time: hours(0) },
        action: 'clamp',
        target: 'ffa',
        level: quantity(1, 'K'),
        lasting: hours(0.5),
      },
    ],
  });
  const level = () => measureIn(tissue, { kind: 'level', substance: 'ffa' });
  step(tissue);
  expect(level()).toBeCloseTo(1, 6);
  step(tissue);
  const { decay, diffusion } = tissue.program.substances[indexOf(tissue, 'ffa')]!;
  // One implicit step of half an hour in a layer so thin that its level is even: c ← c / (1 + dt·(λ + D/(2005 µm·40 µm))).
  const even = 1 / (1 + 0.5 * (decay + diffusion / (2005 * 40)));
  expect(Math.abs(level() - even)).toBeLessThan(0.02 * even);
  // Without the medium it would be a seventh higher.
  expect(even).toBeLessThan(0.9 / (1 + 0.5 * decay));
  await tissue.close();
});

test('nothing that happens in a dish changes the blood', async () => {
  const tissue = await create(withCells({ ...dish, until: days(1) }, 'blast', 12));
  const atRest = tissue.blood.neutrophilsAtRest;
  for (let tick = 0; tick < 12; tick++) step(tissue);
  const pool = tissue.blood.pool[tissue.program.typeIndex('myeloid')]!;
  expect(Math.abs(pool / atRest - 1)).toBeLessThan(1e-12);
  expect(Math.abs(tissue.blood.hormone[0]! - 1)).toBeLessThan(1e-12);
  await tissue.close();
});
