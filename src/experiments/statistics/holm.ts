/**
 * p values raised so that the chance of a single false alarm among all of them stays at the level, in their order.
 *
 * Source: Holm, Scand. J. Stat. 6, 65 (1979).
 */
export function holm(ps: readonly number[]): number[] {
  const order = ps.map((_, k) => k).sort((a, b) => ps[a]! - ps[b]!);
  const raised = new Array<number>(ps.length).fill(1);
  let least = 0;
  order.forEach((k, place) => {
    least = Math.max(least, Math.min(1, (ps.length - place) * ps[k]!));
    raised[k] = least;
  });
  return raised;
}
