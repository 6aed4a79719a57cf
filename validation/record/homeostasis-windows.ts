/** Days of a run from which undisturbed marrow is judged, at which HSC are removed, and over which output is read, d. */
export interface HomeostasisWindows {
  /** Means begin there: the first swing after settling is over. */
  readonly settledFrom: number;
  readonly trendFrom: number;
  /** Length of the end over which HSC are averaged. */
  readonly lastDays: number;
  readonly removalDay: number;
  /** Days after half of the HSC were removed. */
  readonly recoveryDays: readonly number[];
  /** Output outlives the HSC by as long as HSPC go on renewing, so the arm without them has an end of its own: the last of these. */
  readonly outputUntil: readonly number[];
  /** Length of the windows that end there. */
  readonly outputDays: number;
}

/** Days of an undisturbed run that the windows are made for. */
export const usualDays = 120;

/** Windows of an undisturbed run of so many days: a longer one leaves them as they are, one shorter than usual shortens them by as much. */
export function windowsOf(days: number): HomeostasisWindows {
  const shortened = (day: number) => Math.min(1, days / usualDays) * day;
  return {
    settledFrom: shortened(10),
    trendFrom: shortened(20),
    lastDays: shortened(30),
    removalDay: shortened(20),
    recoveryDays: [1, 2, 5, 10, 20, 30, 40, 50, 60].map(shortened),
    outputUntil: [60, 120, 180, 240].map(shortened),
    outputDays: shortened(10),
  };
}
