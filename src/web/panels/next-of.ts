import type { Frame } from '../scene.ts';

type Columns = Pick<Frame, 'n' | 'id' | 'type' | 'inBlood'>;

/** The cell of a type in the tissue with the least id above one, after the last of them the first; null where there is none. */
export function nextOf({ n, id, type, inBlood }: Columns, wanted: number, above: number): number | null {
  let first = Number.POSITIVE_INFINITY;
  let next = Number.POSITIVE_INFINITY;
  for (let row = 0; row < n; row++) {
    if (type[row] !== wanted || inBlood[row] === 1) continue;
    first = Math.min(first, id[row]!);
    if (id[row]! > above) next = Math.min(next, id[row]!);
  }
  const found = Number.isFinite(next) ? next : first;
  return Number.isFinite(found) ? found : null;
}
