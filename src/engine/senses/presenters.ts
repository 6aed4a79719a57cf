import { max } from '../../core/math.ts';
import type { Tissue } from '../tissue.ts';

/** Write the rows of the cells that show something, by id, and how far each reaches; gives their number. */
export function gatherPresenters({ cells, meeting, program, senses }: Tissue): number {
  const { order, runs } = senses;
  const { capacity } = cells.table;
  const shows = program.types.flatMap(({ presenter }, t) => (presenter === null ? [] : [t]));
  const keys = new Float64Array(shows.reduce((sum, t) => sum + runs[t + 1]! - runs[t]!, 0));
  let n = 0;
  for (const t of shows) {
    for (let p = runs[t]!; p < runs[t + 1]!; p++) keys[n++] = cells.id[order[p]!]! * capacity + order[p]!;
  }
  keys.sort();
  for (let k = 0; k < keys.length; k++) {
    const row = keys[k]! % capacity;
    meeting.rows[k] = row;
    meeting.reach[k] = program.types[cells.type[row]!]!.presenter!.reach;
  }
  return keys.length;
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
