/**
 * Slope of the straight line of least squares: Σ (x − x̄)(y − ȳ) / Σ (x − x̄)².
 *
 * @param x [n], n ≥ 2, not all equal
 * @param y [n]
 */
export function slope(x: readonly number[], y: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [mx, my] = [mean(x), mean(y)];
  let [xy, xx] = [0, 0];
  x.forEach((each, i) => {
    xy += (each - mx) * (y[i]! - my);
    xx += (each - mx) * (each - mx);
  });
  return xy / xx;
}
