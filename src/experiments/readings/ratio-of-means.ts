/**
 * What each seed gives to the ratio of two means, to first order: their mean is the ratio, and their spread has that of both means in it.
 *
 * @param above by seed
 * @param below the same seeds
 * @returns by seed; null where the mean below is 0
 * Source: the linearized ratio estimator, Cochran, Sampling Techniques, 3rd ed., chapter 6 (1977).
 */
export function ratioOfMeans(
  above: ReadonlyMap<number, number>,
  below: ReadonlyMap<number, number>,
): ReadonlyMap<number, number> | null {
  const unit = meanOf(below);
  if (unit === 0) return null;
  const ratio = meanOf(above) / unit;
  return new Map(Array.from(above, ([seed, value]) => [seed, ratio + (value - ratio * below.get(seed)!) / unit]));
}

function meanOf(values: ReadonlyMap<number, number>): number {
  return [...values.values()].reduce((sum, value) => sum + value, 0) / values.size;
}
