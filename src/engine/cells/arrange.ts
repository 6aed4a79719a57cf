import { rarelySought } from '../senses/neighbors.ts';
import type { Tissue } from '../tissue.ts';

/** Line the cells up by type and sort them by place: `senses.order`, `runs` and `voxel`, and the crowd. */
export function arrange(tissue: Tissue): void {
  const { cells, grid, kernels, meeting, senses } = tissue;
  const { inBlood, radius, table, type, x, y, z } = cells;
  const { order, runs, voxel } = senses;
  const { crowd } = meeting;
  const count = table.count;
  const arrangement = { count, grid, type, inBlood, x, y, z, radius, runs, order, voxel, crowd };
  kernels.arrangement.lineUp(arrangement);
  kernels.arrangement.gather(arrangement, rarelySought(tissue));
}
