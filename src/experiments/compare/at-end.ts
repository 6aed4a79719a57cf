import type { Series } from '../../io/index.ts';
import type { MeasureColumn } from '../../model/measure-kinds.ts';

/** What measures are in the last row of a run, in their units; null where there was nothing to measure. */
export function atEnd(series: Series, columns: readonly MeasureColumn[]): Record<MeasureColumn, number | null> {
  return Object.fromEntries(
    columns.map((column) => {
      const value = series.get(column)?.at(-1) ?? Number.NaN;
      return [column, Number.isFinite(value) ? value : null];
    }),
  );
}
