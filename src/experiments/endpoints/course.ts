import type { Series } from '../../io/index.ts';
import { firstFrom } from './rows.ts';

/** What endpoints are read off, one value per row of a series; NaN throughout where a run did not record it. */
export interface TreatedCourse {
  /** d */
  readonly time: Float64Array;
  /** Row at the instant of the first dose, the last one before which none was given; −1 without treatment. */
  readonly treated: number;
  /**
   * Blasts in marrow, % of its cells. All leukemic cells of the model count, since none is more mature than a blast; healthy
   * progenitors, which a microscope does not tell from them, do not.
   */
  readonly marrowBlasts: Float64Array;
  /** Blasts in blood, % of leukocytes. */
  readonly circulatingBlasts: Float64Array;
  /** 1e9/L */
  readonly neutrophils: Float64Array;
  /** 1e9/L */
  readonly platelets: Float64Array;
  /** Marrow cells per mm³ of the block. */
  readonly cellularity: Float64Array;
  readonly hsc: Float64Array;
}

/** The columns of a series that endpoints read, NaN where one is missing, and its first dose. */
export function courseOf(series: Series): TreatedCourse {
  const rows = series.get('time_d')?.length ?? 0;
  const column = (name: string) => series.get(name) ?? new Float64Array(rows).fill(Number.NaN);
  const given = series.get('doses_given') ?? new Float64Array(rows);
  return {
    time: column('time_d'),
    treated: Math.max(-1, firstFrom(given, 0, (doses) => doses > 0) - 1),
    marrowBlasts: column('leukemic_pct'),
    circulatingBlasts: column('circulating_blasts_pct'),
    neutrophils: column('neutrophils_1e9_per_L'),
    platelets: column('platelets_1e9_per_L'),
    cellularity: column('cellularity_per_mm3'),
    hsc: column('hsc_cells'),
  };
}

/** Days from the first dose to a row; null for −1. */
export function sinceTreatment({ time, treated }: TreatedCourse, row: number): number | null {
  return row < 0 || treated < 0 ? null : time[row]! - time[treated]!;
}
