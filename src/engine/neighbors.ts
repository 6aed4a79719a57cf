import { image, visitVoxels } from './contacts.ts';
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

/** As many cells as are compared one by one: about as many as stand in the voxels around one. */
const few = 400;

/** Count, for every cell of type `t`, the cells of a type or group around it into `column`; 0 for cells in blood. */
export function countNearby(
  { cells, grid, program, senses }: Tissue,
  { start, row }: Neighbors,
  id: string,
  column: Float32Array,
  t: number,
): void {
  const reach = number(program.model.physics.neighborhood);
  const isMeant = program.types.map((type) => type.id === id || type.group === id);
  const { type, x, y, z } = cells;
  const lengthY = grid.ny * grid.spacing;
  const lengthZ = grid.nz * grid.spacing;
  const isNear = (i: number, j: number): boolean => {
    const dx = x[j]! - x[i]!;
    const dy = image(y[j]! - y[i]!, lengthY);
    const dz = image(z[j]! - z[i]!, lengthZ);
    return j !== i && dx * dx + dy * dy + dz * dz <= reach * reach;
  };
  const meant = senses.runs[t] === senses.runs[t + 1] ? [] : rowsOf(senses, isMeant, few);
  for (let p = senses.runs[t]!; p < senses.runs[t + 1]!; p++) {
    column[p] = 0;
    if (senses.voxel[p] === inBloodStream) continue;
    const i = senses.order[p]!;
    let found = 0;
    if (meant !== null) for (const j of meant) found += isNear(i, j) ? 1 : 0;
    else {
      visitVoxels(grid, x[i]!, y[i]!, z[i]!, reach, (v) => {
        for (let n = start[v]!; n < start[v + 1]!; n++) {
          const j = row[n]!;
          if (isMeant[type[j]!] && isNear(i, j)) found += 1;
        }
      });
    }
    column[p] = found;
  }
}

/** Rows of the cells of some types in the tissue; null when there are more than `most`. */
function rowsOf({ order, runs, voxel }: Tissue['senses'], isMeant: readonly boolean[], most: number): number[] | null {
  const rows: number[] = [];
  for (let t = 0; t < isMeant.length; t++) {
    if (!isMeant[t]) continue;
    for (let p = runs[t]!; p < runs[t + 1]!; p++) {
      if (voxel[p] === inBloodStream) continue;
      if (rows.length === most) return null;
      rows.push(order[p]!);
    }
  }
  return rows;
}
