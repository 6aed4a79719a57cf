import type { Tissue } from '../../engine/tissue.ts';
import type { Measure } from '../../model/measure.ts';
import { rowsOf } from './cells.ts';
import { distanceFrom, isIn } from './zone.ts';

/** Cells of a type in a state and a zone. */
export function countOf(tissue: Tissue, { cell, state, zone }: Extract<Measure, { kind: 'cells' }>): number {
  const rows = rowsOf(tissue, cell, state);
  if (zone === undefined) return rows.length;
  const { x, y, z } = tissue.cells;
  return rows.filter((row) => isIn(zone, distanceFrom(tissue, zone.of, x[row]!, y[row]!, z[row]!))).length;
}
