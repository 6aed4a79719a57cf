/**
 * Places moved as little as needed so that no two are closer than a distance, and none beyond an end; in the order given.
 */
export function apart(places: readonly number[], distance: number, end: number): number[] {
  const order = places.map((_, k) => k).sort((a, b) => places[a]! - places[b]! || a - b);
  const moved = [...places];
  for (let k = 1; k < order.length; k++) {
    const [before, here] = [order[k - 1]!, order[k]!];
    moved[here] = Math.max(moved[here]!, moved[before]! + distance);
  }
  // What was pushed beyond the end pushes back the others.
  let most = end;
  for (const here of order.toReversed()) {
    moved[here] = Math.min(moved[here]!, most);
    most = moved[here]! - distance;
  }
  return moved;
}
