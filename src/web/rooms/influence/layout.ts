import { type Arrow, folded, layersOf, type Placed } from './layers.ts';
import { leastMoved } from './least-moved.ts';

/** How much room a figure has, px. */
export interface Room {
  readonly width: number;
  /** Least height; it grows when a column needs more. */
  readonly height: number;
  /** Of a node. */
  readonly nodeWidth: number;
  readonly nodeHeight: number;
  /** Between two nodes of a column, and between two edges that pass through it. */
  readonly nodeGap: number;
  readonly edgeGap: number;
  /** Columns of activities are put together up to so many nodes. */
  readonly fold: number;
}

/** A node in its place: the middle of its box. */
export interface Spot {
  readonly key: string;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

export interface Layout {
  readonly height: number;
  readonly spots: ReadonlyMap<string, Spot>;
  /** Where each edge passes, in the order of the edges: from its tail through the columns between to its head. */
  readonly ways: readonly (readonly { readonly x: number; readonly y: number }[])[];
}

interface Station {
  readonly key: string;
  readonly column: number;
  /** An edge that passes, and no node. */
  readonly passes: boolean;
}

/** Sweeps from left to right and back that sort the columns, and that place them. */
const sweeps = 12;

/**
 * Place a graph in columns from left to right (after Sugiyama, Tagawa and Toda 1981): columns by rank and longest way, order
 * within them by the mean place of the neighbors, then each as near to its neighbors as the order leaves room. Edges that
 * span several columns pass through stations of their own. Equal input gives an equal layout.
 */
export function layOut(nodes: readonly Placed[], arrows: readonly Arrow[], room: Room): Layout {
  const layers = folded(layersOf(nodes, arrows), room.fold);
  const last = Math.max(0, ...layers.values());
  const stations: Station[] = nodes.map(({ key }) => ({ key, column: layers.get(key)!, passes: false }));
  const routes = arrows.map(({ from, to }, k) => {
    const [a, b] = [layers.get(from)!, layers.get(to)!];
    if (b <= a + 1) return [from, to];
    const between = Array.from({ length: b - a - 1 }, (_, step) => `${k} ${a + 1 + step}`);
    stations.push(...between.map((key, step) => ({ key, column: a + 1 + step, passes: true })));
    return [from, ...between, to];
  });
  const columns = Array.from({ length: last + 1 }, (_, column) => stations.filter((each) => each.column === column));
  const neighbors = neighborsOf(routes, new Map(stations.map((station) => [station.key, station.column])));
  sortColumns(columns, neighbors);
  const y = placeColumns(columns, neighbors, room);
  const height = Math.max(room.height, ...columns.map((column) => heightOf(column, room)));
  const step = last === 0 ? 0 : (room.width - room.nodeWidth) / last;
  const x = (column: number) => room.nodeWidth / 2 + column * step;
  const columnOf = new Map(stations.map(({ key, column }) => [key, column]));
  return {
    height,
    spots: new Map(
      nodes.map(({ key }) => [key, { key, column: columnOf.get(key)!, x: x(columnOf.get(key)!), y: y.get(key)! }]),
    ),
    ways: withPorts(
      routes.map((route) => route.map((key) => ({ x: x(columnOf.get(key)!), y: y.get(key)! }))),
      arrows,
      room,
    ),
  };
}

type Way = readonly { readonly x: number; readonly y: number }[];

/** Distance of two edges where they leave a node, as long as all of them fit beside it. */
const portGap = 4;

/** The ways with their ends spread over the sides of the nodes, in the order in which they go on. */
function withPorts(ways: readonly Way[], arrows: readonly Arrow[], { nodeHeight }: Room): Way[] {
  const moved = ways.map((way) => way.map((point) => ({ ...point })));
  const spread = (ends: readonly number[], end: number, beside: number) => {
    const gap = Math.min(portGap, (nodeHeight - 8) / Math.max(1, ends.length - 1));
    const sorted = ends.toSorted((a, b) => ways[a]!.at(beside)!.y - ways[b]!.at(beside)!.y);
    for (const [k, way] of sorted.entries()) moved[way]!.at(end)!.y += (k - (ends.length - 1) / 2) * gap;
  };
  const indices = arrows.map((_, k) => k);
  for (const ends of Map.groupBy(indices, (k) => arrows[k]!.from).values()) spread(ends, 0, 1);
  for (const ends of Map.groupBy(indices, (k) => arrows[k]!.to).values()) spread(ends, -1, -2);
  return moved;
}

interface Neighbors {
  readonly left: ReadonlyMap<string, readonly string[]>;
  readonly right: ReadonlyMap<string, readonly string[]>;
}

function neighborsOf(routes: readonly (readonly string[])[], column: ReadonlyMap<string, number>): Neighbors {
  const left = new Map<string, string[]>();
  const right = new Map<string, string[]>();
  const add = (sides: Map<string, string[]>, key: string, other: string) => {
    const known = sides.get(key);
    if (known === undefined) sides.set(key, [other]);
    else known.push(other);
  };
  for (const route of routes) {
    for (let k = 1; k < route.length; k++) {
      const [a, b] = [route[k - 1]!, route[k]!];
      if (column.get(b)! <= column.get(a)!) continue; // an edge back does not pull
      add(right, a, b);
      add(left, b, a);
    }
  }
  return { left, right };
}

/** Sort each column by the mean position of its neighbors in the one before it, from either side in turn. */
function sortColumns(columns: Station[][], { left, right }: Neighbors): void {
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const forth = sweep % 2 === 0;
    const order = columns.map((_, k) => (forth ? k : columns.length - 1 - k));
    for (const k of order) {
      const beside = columns[forth ? k - 1 : k + 1];
      if (beside === undefined) continue;
      const place = new Map(beside.map(({ key }, at) => [key, (at + 0.5) / beside.length]));
      const column = columns[k]!;
      const own = new Map(column.map(({ key }, at) => [key, (at + 0.5) / column.length]));
      const sides = forth ? left : right;
      const wanted = new Map(column.map(({ key }) => [key, meanOf(sides.get(key), place) ?? own.get(key)!]));
      column.sort((a, b) => wanted.get(a.key)! - wanted.get(b.key)!);
    }
  }
}

function placeColumns(columns: readonly Station[][], { left, right }: Neighbors, room: Room): Map<string, number> {
  const height = Math.max(room.height, ...columns.map((column) => heightOf(column, room)));
  const y = new Map<string, number>();
  for (const column of columns) {
    const even = column.map((_, k) => ((k + 0.5) * height) / column.length);
    for (const [k, value] of within(even, column, height, room).entries()) y.set(column[k]!.key, value);
  }
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const order = sweep % 2 === 0 ? columns : columns.toReversed();
    for (const column of order) {
      const wanted = column.map(({ key }) => {
        const around = [...(left.get(key) ?? []), ...(right.get(key) ?? [])];
        return meanOf(around, y) ?? y.get(key)!;
      });
      for (const [k, value] of within(wanted, column, height, room).entries()) y.set(column[k]!.key, value);
    }
  }
  return y;
}

/** The least moved places that stay inside the figure. */
function within(wanted: readonly number[], column: readonly Station[], height: number, room: Room): number[] {
  const gaps = gapsOf(column, room);
  const sizes = column.map((station) => sizeOf(station, room));
  const placed = leastMoved(wanted, gaps);
  let above = 0;
  const down = placed.map((y, k) => {
    above = k === 0 ? Math.max(y, sizes[0]! / 2) : Math.max(y, above + gaps[k - 1]!);
    return above;
  });
  let below = Number.POSITIVE_INFINITY;
  return down
    .toReversed()
    .map((y, back) => {
      const k = down.length - 1 - back;
      below = back === 0 ? Math.min(y, height - sizes[k]! / 2) : Math.min(y, below - gaps[k]!);
      return below;
    })
    .toReversed();
}

const sizeOf = ({ passes }: Station, room: Room) => (passes ? room.edgeGap : room.nodeHeight + room.nodeGap);

function gapsOf(column: readonly Station[], room: Room): number[] {
  return column.slice(1).map((station, k) => (sizeOf(station, room) + sizeOf(column[k]!, room)) / 2);
}

function heightOf(column: readonly Station[], room: Room): number {
  return column.reduce((sum, station) => sum + sizeOf(station, room), 0);
}

function meanOf(keys: readonly string[] | undefined, of: ReadonlyMap<string, number>): number | null {
  if (keys === undefined || keys.length === 0) return null;
  return keys.reduce((sum, key) => sum + of.get(key)!, 0) / keys.length;
}
