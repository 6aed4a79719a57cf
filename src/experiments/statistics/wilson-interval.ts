/** Lower and upper end. */
export type Interval = readonly [low: number, high: number];

/** Two-sided 95 % quantile of the standard normal distribution. */
export const normal95 = 1.959963984540054;

/**
 * Score interval of a proportion p = k/n: the values π at which |p − π| = z √(π(1 − π)/n).
 *
 * @param k events, 0..n
 * @param n trials, ≥ 1
 * Source: Wilson 1927; method 3 of Newcombe, Statistics in Medicine 17, 857 (1998).
 */
export function wilsonInterval(k: number, n: number, z = normal95): Interval {
  const middle = 2 * k + z * z;
  const width = z * Math.sqrt(z * z + 4 * k * (1 - k / n));
  const scale = 2 * (n + z * z);
  return [k === 0 ? 0 : (middle - width) / scale, k === n ? 1 : (middle + width) / scale];
}
