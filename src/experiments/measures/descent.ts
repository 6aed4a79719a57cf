import type { Tissue } from '../../engine/tissue.ts';
import type { Measure } from '../../model/measure.ts';
import { rowsOf } from './cells.ts';

/** Share of cells that descend from those of a donor, %; NaN without such cells, 0 for a donor that gave none. */
export function chimerismOf(tissue: Tissue, { cell, donor, state }: Extract<Measure, { kind: 'chimerism' }>): number {
  const rows = rowsOf(tissue, cell, state);
  const descended = tissue.cells.donors.find(({ id }) => id === donor)?.descended;
  const given = rows.filter((row) => descended?.[row] === 1).length;
  return rows.length === 0 ? Number.NaN : (100 * given) / rows.length;
}

/** First ancestors that have descendants among the cells. */
export function clonesOf(tissue: Tissue, { cell, state }: Extract<Measure, { kind: 'clones' }>): number {
  return new Set(rowsOf(tissue, cell, state).map((row) => tissue.cells.founder[row])).size;
}
