import { ENDED, G0 } from '../../engine/cells/cells.ts';
import type { Tissue } from '../../engine/tissue.ts';
import type { CellState } from '../../model/measure.ts';

/** Rows of the cells of a type or group that are in a state; in the tissue, unless the state says otherwise. */
export function rowsOf({ cells, program }: Tissue, cell: string, state?: CellState): number[] {
  const wanted = program.types.map(({ id, group }) => id === cell || group === cell);
  const rows: number[] = [];
  for (let row = 0; row < cells.table.count; row++) {
    if (!wanted[cells.type[row]!]) continue;
    if (state !== 'alive' && (cells.inBlood[row] === 1) !== (state === 'in blood')) continue;
    if (state === 'resting' && cells.phase[row] !== G0) continue;
    if (state === 'cycling' && (cells.phase[row] === G0 || cells.phase[row] === ENDED)) continue;
    if (state === 'held' && cells.holder[row] === 0) continue;
    rows.push(row);
  }
  return rows;
}
