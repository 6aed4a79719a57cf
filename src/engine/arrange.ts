import type { Tissue } from './tissue.ts';

/** Line the cells up by type and sort them by place: `senses.order`, `runs` and `voxel`, and the crowd. */
export function arrange({ cells, grid, kernels, meeting, senses }: Tissue): void {
  const { inBlood, radius, table, type, x, y, z } = cells;
  const { order, runs, voxel } = senses;
  const { crowd } = meeting;
  kernels.arrangement.arrange({ count: table.count, grid, type, inBlood, x, y, z, radius, runs, order, voxel, crowd });
}
