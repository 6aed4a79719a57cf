/** Density of the standard normal distribution. */
export function normalDensity(x: number): number {
  return Math.exp(-0.5 * x * x) / Math.sqrt(2 * Math.PI);
}

/**
 * P(Z > x) of the standard normal distribution, to about 14 digits: a power series near the middle, and beyond 3 the
 * continued fraction φ(x)/(x + 1/(x + 2/(x + 3/(x + …)))).
 *
 * Source: Abramowitz & Stegun, Handbook of Mathematical Functions, 26.2.11 and 26.2.14.
 */
export function normalTail(x: number): number {
  if (x < 0) return 1 - normalTail(-x);
  if (x > 3) {
    let fraction = x;
    for (let k = 120; k >= 1; k--) fraction = x + k / fraction;
    return normalDensity(x) / fraction;
  }
  let [term, sum] = [x, x];
  for (let k = 3; term > 1e-18; k += 2) {
    term *= (x * x) / k;
    sum += term;
  }
  return 0.5 - normalDensity(x) * sum;
}
