/** Places moved as little as needed so that no two are closer than a distance; in the order given. */
export function apart(places: readonly number[], distance: number): number[] {
  const order = places.map((_, k) => k).sort((a, b) => places[a]! - places[b]!);
  const moved = [...places];
  for (let k = 1; k < order.length; k++) {
    const [before, here] = [order[k - 1]!, order[k]!];
    moved[here] = Math.max(moved[here]!, moved[before]! + distance);
  }
  const last = order.at(-1);
  if (last === undefined) return moved;
  // What was pushed down is spread around where it was.
  const back = (moved[last]! - places[last]!) / 2;
  return moved.map((place, k) => (place === places[k] ? place : place - back));
}
