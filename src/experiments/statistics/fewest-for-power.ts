/** Chance to see what is there with which an experiment is called large enough. */
const enough = 0.8;

/**
 * Fewest animals, pairs or seeds with which a test has 80 % power; null when more than `most` would be needed.
 *
 * @param power of n ≥ 2, rising with n
 */
export function fewestForPower(power: (n: number) => number, most: number): number | null {
  if (power(most) < enough) return null;
  let [low, high] = [1, 2];
  while (power(high) < enough) [low, high] = [high, Math.min(most, 2 * high)];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (power(middle) < enough) low = middle;
    else high = middle;
  }
  return high;
}
