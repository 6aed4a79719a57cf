import type { Series } from '../../io/index.ts';

/** Doses of a run: those that began, and those that were due and were left out because a count was too low. */
export interface Doses {
  readonly doses_given: number;
  readonly doses_held: number;
}

/** Doses up to the last row of a series. */
export function dosesIn(series: Series): Doses {
  const held = [...series].filter(([name]) => name.endsWith('_doses_held'));
  return {
    doses_given: series.get('doses_given')?.at(-1) ?? 0,
    doses_held: held.reduce((sum, [, column]) => sum + (column.at(-1) ?? 0), 0),
  };
}
