/**
 * Median of times of which some were not reached: null stands for later than all others.
 *
 * @returns the middle value, the mean of the two middle ones, or null when that is not reached or there are no values
 */
export function median(values: readonly (number | null)[]): number | null {
  const sorted = values.map((value) => value ?? Number.POSITIVE_INFINITY).sort((a, b) => a - b);
  const half = sorted.length / 2;
  const middle = (sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2;
  return Number.isFinite(middle) ? middle : null;
}
