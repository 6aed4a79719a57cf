/** Pearson's correlation of two samples of equal length; NaN where one of them is the same throughout. */
export function correlation(a: readonly number[], b: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanA, meanB] = [mean(a), mean(b)];
  let [aa, bb, ab] = [0, 0, 0];
  a.forEach((value, k) => {
    const [da, db] = [value - meanA, b[k]! - meanB];
    aa += da * da;
    bb += db * db;
    ab += da * db;
  });
  return aa > 0 && bb > 0 ? ab / Math.sqrt(aa * bb) : Number.NaN;
}
