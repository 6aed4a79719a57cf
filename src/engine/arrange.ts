import { voxelOf } from './grid.ts';
import { inBloodStream } from './senses.ts';
import type { Tissue } from './tissue.ts';

/** Line the cells up by type (counting sort): `senses.order`, `runs` and `voxel`, and the runs of the rule programs. */
export function arrange({ cells, grid, program, senses }: Tissue): void {
  const { order, runs, voxel } = senses;
  const types = program.types.length;
  const count = cells.table.count;
  const next = new Uint32Array(types + 1);
  for (let i = 0; i < count; i++) next[cells.type[i]! + 1]! += 1;
  for (let t = 0; t < types; t++) next[t + 1]! += next[t]!;
  runs.set(next);
  for (let i = 0; i < count; i++) order[next[cells.type[i]!]!++] = i;
  const { inBlood, x, y, z } = cells;
  for (let p = 0; p < count; p++) {
    const i = order[p]!;
    voxel[p] = inBlood[i] === 1 ? inBloodStream : voxelOf(grid, x[i]!, y[i]!, z[i]!);
  }
  const spans = program.types.map((_, t) => ({ start: runs[t]!, end: runs[t + 1]! }));
  senses.signaling.place(spans);
  senses.behaving.place(spans);
}
