/**
 * P(X ≥ k) of n trials that succeed with probability p each: Σ_{i ≥ k} C(n, i) pⁱ (1 − p)ⁿ⁻ⁱ, term by term from i = 0 on.
 *
 * @param p in (0, 1)
 */
export function binomialTail(k: number, n: number, p: number): number {
  let term = (1 - p) ** n;
  let tail = k <= 0 ? term : 0;
  for (let i = 1; i <= n; i++) {
    term *= ((n - i + 1) / i) * (p / (1 - p));
    if (i >= k) tail += term;
  }
  return tail;
}
