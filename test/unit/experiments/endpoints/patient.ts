import type { CountLevels } from '../../../../src/experiments/endpoints/count-levels.ts';
import { courseOf } from '../../../../src/experiments/endpoints/course.ts';
import type { Series } from '../../../../src/io/index.ts';

/** Of a patient, from the criteria of Döhner et al., Blood 140, 1345 (2022). */
export const levels: CountLevels = {
  neutrophils: { partial: 0.5, complete: 1 },
  platelets: { untransfused: 20, partial: 50, complete: 100 },
};

export function seriesOf(columns: Readonly<Record<string, readonly number[]>>): Series {
  return new Map(Object.entries(columns).map(([name, values]) => [name, Float64Array.from(values)]));
}

/**
 * Weekly blood and marrow of a patient who is treated on day 7 with 60 % blasts. Blasts are gone on day 14, when platelets have
 * not fallen yet; neutrophils are at 0.5 on day 28 and at 1.0 on day 35, platelets at 50 on day 35 and at 100 on day 42; there
 * are 5 % blasts again on day 63.
 */
export const columns = {
  time_d: [0, 7, 14, 21, 28, 35, 42, 49, 56, 63],
  doses_given: [0, 0, 7, 7, 7, 7, 7, 7, 7, 7],
  leukemic_pct: [40, 60, 3, 1, 1, 1, 1, 2, 3, 5],
  circulating_blasts_pct: [20, 30, 0.1, 0, 0, 0, 0, 0, 0, 0.4],
  neutrophils_1e9_per_L: [2, 2, 0.2, 0.1, 0.5, 1, 2, 2, 2, 2],
  platelets_1e9_per_L: [120, 110, 105, 15, 40, 60, 100, 150, 150, 140],
  cellularity_per_mm3: [1e6, 1e6, 2e5, 9e4, 3e5, 6e5, 9e5, 1e6, 1e6, 1e6],
  hsc_cells: [40, 40, 20, 10, 20, 40, 50, 40, 40, 40],
} as const;

/** The patient with some columns changed, as endpoints read them. */
export function patient(changes: Readonly<Record<string, readonly number[]>> = {}) {
  return courseOf(seriesOf({ ...columns, ...changes }));
}
