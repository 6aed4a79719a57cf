import { max } from '../core/math.ts';
import { ballLines, shorterWay } from '../kernels/neighbors/ball.ts';
import type { Crowd } from '../kernels/neighbors/contract.ts';
import type { Tissue } from './tissue.ts';

/** Rows of the cells that show something, by id. */
export function presentersById({ cells, program, senses }: Tissue): Uint32Array {
  const { order, runs } = senses;
  const { capacity } = cells.table;
  const shows = program.types.flatMap(({ presenter }, t) => (presenter === null ? [] : [t]));
  const keys = new Float64Array(shows.reduce((sum, t) => sum + runs[t + 1]! - runs[t]!, 0));
  let n = 0;
  for (const t of shows) {
    for (let p = runs[t]!; p < runs[t + 1]!; p++) keys[n++] = cells.id[order[p]!]! * capacity + order[p]!;
  }
  keys.sort();
  const rows = new Uint32Array(keys.length);
  for (let k = 0; k < keys.length; k++) rows[k] = keys[k]! % capacity;
  return rows;
}

/** Radius of the widest cell that may touch a presenter, µm. */
export function widestTouching({ cells, program, senses }: Tissue): number {
  let widest = 0;
  program.types.forEach((type, t) => {
    if (!type.touches) return;
    for (let p = senses.runs[t]!; p < senses.runs[t + 1]!; p++) widest = max(widest, cells.radius[senses.order[p]!]!);
  });
  return widest;
}

/**
 * Write the rows of the cells of a crowd that touch the presenter in row `p`; gives their number.
 *
 * @param reach  of the presenter, µm
 * @param widest radius of the widest of the crowd, µm
 * @param lines  room for a ball's lines
 * @param found  [≥ crowd] overwritten
 */
export function touchedBy(
  { cells, grid, meeting, senses }: Tissue,
  crowd: Crowd,
  p: number,
  reach: number,
  widest: number,
  lines: Uint32Array,
  found: Uint32Array,
): number {
  const { radius } = cells;
  const { start, x, y, z } = crowd;
  const { position } = meeting.many;
  const px = cells.x[p]!;
  const py = cells.y[p]!;
  const pz = cells.z[p]!;
  const own = radius[p]! + reach;
  const lengthY = grid.ny * grid.spacing;
  const lengthZ = grid.nz * grid.spacing;
  // A thousandth more, so that rounding cannot hide one that is touched.
  const far = 1.001 * (own + widest);
  const last = ballLines(grid, px, py, pz, far, lines);
  let count = 0;
  for (let l = 0; l < last; l += 2) {
    const end = start[lines[l + 1]! + 1]!;
    for (let n = start[lines[l]!]!; n < end; n++) {
      const ex = px - x[n]!;
      const ey = shorterWay(py - y[n]!, lengthY);
      const ez = shorterWay(pz - z[n]!, lengthZ);
      const d2 = ex * ex + ey * ey + ez * ez;
      if (d2 > far * far) continue;
      const i = senses.order[position[n]!]!;
      const least = own + radius[i]!;
      if (d2 <= least * least) found[count++] = i;
    }
  }
  return count;
}
