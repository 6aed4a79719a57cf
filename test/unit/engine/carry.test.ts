import { expect, test } from 'vitest';
import { voxelOf } from '../../../src/engine/grid.ts';
import { step } from '../../../src/engine/step.ts';
import type { Tissue } from '../../../src/engine/tissue.ts';
import { contentAt } from '../../../src/kernels/vessels/carrier.ts';
import { eventful, tissueOf } from '../../reproducibility/small-tissue.ts';

/** nM·µm³ per fmol. */
const femtomole = 1e9;

/** What all cells in the tissue consume of a gas at its present level, nM·µm³/h. */
function consumptionOf({ cells, fields, grid, program }: Tissue, s: number): number {
  let sum = 0;
  for (let i = 0; i < cells.table.count; i++) {
    if (cells.inBlood[i] === 1) continue;
    const level = fields.level[s]![voxelOf(grid, cells.x[i]!, cells.y[i]!, cells.z[i]!)]!;
    const traffic = program.types[cells.type[i]!]!.traffic.find(({ substance }) => substance === s);
    const most = (traffic?.consumes ?? 0) * femtomole;
    sum += (most * level) / (level + program.substances[s]!.halfConsumption);
  }
  return sum;
}

test('blood that leaves the block has lost the oxygen that the cells consume', async () => {
  const tissue = await tissueOf({ ...eventful, perturb: [], regimens: [] });
  // Ten ticks bring tissue and blood, two rounds each, to one answer.
  for (let tick = 0; tick < 10; tick++) step(tissue);
  const s = tissue.program.substances.findIndex(({ carrier }) => carrier !== null);
  const { carrier, inlet, permeability, solubility } = tissue.program.substances[s]!;
  const { exchange, flow, network } = tissue.anatomy.vessels!;
  const held = { ...carrier!, solubility, half: carrier!.halfSaturation };
  const segments = tissue.blood.segment[s]!;
  let lost = 0;
  let unsure = 0;
  for (let g = 0; g < segments.length; g++) {
    const q = Math.abs(flow.flow[g]!);
    const [from, to] = [network.segments.from[g]!, network.segments.to[g]!];
    const [upstream, downstream] = flow.flow[g]! > 0 ? [from, to] : [to, from];
    if (network.inlets.includes(upstream)) lost += q * contentAt(held, inlet!);
    if (!network.outlets.includes(downstream)) continue;
    // The segment's mean stands for its end: wrong by at most what passes its wall.
    lost -= q * contentAt(held, segments[g]!);
    for (let e = exchange.start[g]!; e < exchange.start[g + 1]!; e++) {
      const across = Math.abs(segments[g]! - tissue.fields.level[s]![exchange.voxel[e]!]!);
      unsure += permeability * solubility * exchange.area[e]! * across;
    }
  }
  const consumed = consumptionOf(tissue, s);
  expect(consumed).toBeGreaterThan(10 * unsure);
  // Beside that, a few thousandths: each solve leaves a residual of up to 1e-3, and the cells have moved since.
  expect(Math.abs(lost - consumed)).toBeLessThan(unsure + 0.02 * consumed);
  await tissue.close();
});
