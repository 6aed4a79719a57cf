/** A node as a layout needs it: a band it stays in, whatever its edges say. */
export interface Placed {
  readonly key: string;
  readonly rank: 'signal' | 'activity' | 'behavior';
}

export interface Arrow {
  readonly from: string;
  readonly to: string;
}

/**
 * The column of every node: signals in 0, activities behind the longest way that leads to them, behaviors in the last.
 *
 * Edges that would close a circle of activities do not count; they are found by going through the nodes in their order.
 */
export function layersOf(nodes: readonly Placed[], arrows: readonly Arrow[]): ReadonlyMap<string, number> {
  const inner = new Set(nodes.filter(({ rank }) => rank === 'activity').map(({ key }) => key));
  const after = new Map([...inner].map((key) => [key, arrows.filter(({ from, to }) => from === key && inner.has(to))]));
  const order = topological([...inner], (key) => after.get(key)!.map(({ to }) => to));
  const place = new Map(order.map((key, k) => [key, k]));
  const depth = new Map<string, number>(order.map((key) => [key, 1]));
  for (const key of order) {
    for (const { to } of after.get(key)!) {
      if (place.get(to)! > place.get(key)!) depth.set(to, Math.max(depth.get(to)!, depth.get(key)! + 1));
    }
  }
  const last = Math.max(0, ...depth.values()) + 1;
  const columnOf = ({ key, rank }: Placed) => (rank === 'signal' ? 0 : rank === 'behavior' ? last : depth.get(key)!);
  return new Map(nodes.map((node) => [node.key, columnOf(node)]));
}

/** Nodes so that each stands before those that it leads to, but for edges back in a circle. */
function topological(keys: readonly string[], next: (key: string) => readonly string[]): string[] {
  const order: string[] = [];
  const seen = new Set<string>();
  const visit = (key: string) => {
    if (seen.has(key)) return;
    seen.add(key);
    for (const to of next(key)) visit(to);
    order.push(key);
  };
  for (const key of keys) visit(key);
  return order.reverse();
}
