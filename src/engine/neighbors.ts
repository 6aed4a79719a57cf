import { visitLines } from './contacts.ts';
import { voxelCount } from './grid.ts';
import { number } from './program.ts';
import { inBloodStream } from './senses.ts';
import type { Tissue } from './tissue.ts';

/** The cells in the tissue by voxel. */
export interface Neighbors {
  /** [voxels + 1] where the rows of a voxel begin in `row`. */
  readonly start: Uint32Array;
  readonly row: Uint32Array;
}

/** Sort the cells by the voxels that `senses.voxel` gives. */
export function neighborsOf({ cells, grid, senses }: Tissue): Neighbors {
  const { count } = cells.table;
  const { order, voxel } = senses;
  const start = new Uint32Array(voxelCount(grid) + 1);
  for (let p = 0; p < count; p++) if (voxel[p] !== inBloodStream) start[voxel[p]! + 1]! += 1;
  for (let v = 1; v < start.length; v++) start[v]! += start[v - 1]!;
  const next = start.slice();
  const row = new Uint32Array(start[start.length - 1]!);
  for (let p = 0; p < count; p++) if (voxel[p] !== inBloodStream) row[next[voxel[p]!]!++] = order[p]!;
  return { start, row };
}

/** Count, for every cell of type `t`, the cells of a type or group around it into `column`; 0 for cells in blood. */
export function countNearby(
  { cells, grid, program, senses }: Tissue,
  { start, row }: Neighbors,
  id: string,
  column: Float32Array,
  t: number,
): void {
  const reach = number(program.model.physics.neighborhood);
  const isMeant = Uint8Array.from(program.types, (type) => (type.id === id || type.group === id ? 1 : 0));
  const { type, x, y, z } = cells;
  const lengthY = grid.ny * grid.spacing;
  const lengthZ = grid.nz * grid.spacing;
  for (let p = senses.runs[t]!; p < senses.runs[t + 1]!; p++) {
    column[p] = 0;
    if (senses.voxel[p] === inBloodStream) continue;
    const i = senses.order[p]!;
    const [xi, yi, zi] = [x[i]!, y[i]!, z[i]!];
    let found = 0;
    visitLines(grid, xi, yi, zi, reach, (first, last) => {
      for (let n = start[first]!; n < start[last + 1]!; n++) {
        const j = row[n]!;
        if (isMeant[type[j]!] === 0 || j === i) continue;
        const dx = x[j]! - xi;
        const dy = across(y[j]! - yi, lengthY);
        const dz = across(z[j]! - zi, lengthZ);
        if (dx * dx + dy * dy + dz * dz <= reach * reach) found += 1;
      }
    });
    column[p] = found;
  }
}

/** The shorter way between two points of a periodic axis, both on it: `image` without a rounding. */
function across(displacement: number, period: number): number {
  const half = 0.5 * period;
  return displacement > half ? displacement - period : displacement < -half ? displacement + period : displacement;
}
