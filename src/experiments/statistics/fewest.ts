/**
 * Fewest n of at least 2 that is enough; null when more than `most` would be needed.
 *
 * @param isEnough of n ≥ 2, for all n from some n on
 */
export function fewest(isEnough: (n: number) => boolean, most: number): number | null {
  if (!isEnough(most)) return null;
  let [low, high] = [1, 2];
  while (!isEnough(high)) [low, high] = [high, Math.min(most, 2 * high)];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (isEnough(middle)) high = middle;
    else low = middle;
  }
  return high;
}
