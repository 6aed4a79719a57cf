import type { Tissue } from '../../engine/tissue.ts';
import type { Measure } from '../../model/measure.ts';
import { rowsOf } from './cells.ts';
import { correlation } from './correlation.ts';
import { distanceFrom, isIn } from './zone.ts';

/** Mean of an activity over the cells of a type, state and zone that have it. */
export function activityOf(
  tissue: Tissue,
  { cell, activity, state, zone }: Extract<Measure, { kind: 'activity' }>,
): number {
  const values = valuesOf(tissue, activity);
  const { x, y, z } = tissue.cells;
  let [sum, n] = [0, 0];
  for (const row of rowsHaving(tissue, [activity], cell, state)) {
    if (zone !== undefined && !isIn(zone, distanceFrom(tissue, zone.of, x[row]!, y[row]!, z[row]!))) continue;
    sum += values[row]!;
    n += 1;
  }
  return n === 0 ? Number.NaN : sum / n;
}

/** Pearson's correlation of two activities over the cells of a type that have both; NaN where one of them is the same in all. */
export function associationOf(
  tissue: Tissue,
  { cell, activity, other }: Extract<Measure, { kind: 'association' }>,
): number {
  const [a, b] = [valuesOf(tissue, activity), valuesOf(tissue, other)];
  const rows = rowsHaving(tissue, [activity, other], cell);
  return correlation(
    rows.map((row) => a[row]!),
    rows.map((row) => b[row]!),
  );
}

/** [cells] an activity by row. */
function valuesOf({ cells, program }: Tissue, activity: string): ArrayLike<number> {
  return cells.activities[program.activities.findIndex(({ id }) => id === activity)] ?? [];
}

function rowsHaving(tissue: Tissue, activities: readonly string[], cell: string, state?: 'held' | 'resting'): number[] {
  const { cells, program } = tissue;
  const indices = activities.map((activity) => program.activities.findIndex(({ id }) => id === activity));
  const has = program.types.map((type) => indices.every((k) => (type.activities[k] ?? null) !== null));
  return rowsOf(tissue, cell, state).filter((row) => has[cells.type[row]!]);
}
