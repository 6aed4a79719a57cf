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

/**
 * The same columns with neighboring ones of activities put together as long as they hold no more than `most` nodes, so that a
 * long chain does not take a column for every link.
 */
export function folded(layers: ReadonlyMap<string, number>, most: number): ReadonlyMap<string, number> {
  const last = Math.max(0, ...layers.values());
  const sizes = Array.from(
    { length: last + 1 },
    (_, column) => [...layers.values()].filter((at) => at === column).length,
  );
  const into = [0];
  let held = 0;
  for (let column = 1; column < last; column++) {
    const joins = column > 1 && held + sizes[column]! <= most;
    held = joins ? held + sizes[column]! : sizes[column]!;
    into.push(into.at(-1)! + (joins ? 0 : 1));
  }
  if (last > 0) into.push(into.at(-1)! + 1);
  return new Map([...layers].map(([key, column]) => [key, into[column]!]));
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
