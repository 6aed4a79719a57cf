import type { Arena } from '../arena.ts';
import type { Carrier } from './carrier.ts';
import { departures } from './carry.ts';
import type { Flow, Network, Walls } from './network.ts';

/** Vessels through which blood flows now, and their copy where the WebAssembly version reads it. */
export interface Vessels {
  readonly network: Network;
  flow: Flow;
  walls: Walls;
  /** Numbers of nodes and segments, then the addresses of the columns in the order of vessels.as.ts. */
  readonly table: Uint32Array;
  /** Of flow. */
  readonly course: Course;
  /** Of walls; larger ones take their place when there is more wall than they hold. */
  entries: Entries;
}

interface Course {
  readonly order: Int32Array;
  /** [nodes] 1 where blood enters or leaves. */
  readonly isEnd: Uint8Array;
  /** The segments that leave node n stand in `segment` from `start[n]` to `start[n + 1]`. */
  readonly start: Int32Array;
  readonly segment: Int32Array;
  /** [segments] node at the downstream end. */
  readonly next: Int32Array;
  /** [segments] */
  readonly flow: Float64Array;
}

interface Entries {
  readonly start: Int32Array;
  readonly voxel: Int32Array;
  readonly area: Float32Array;
  readonly place: Uint32Array;
}

/** What blood in the vessels holds of a substance. */
export interface Stream {
  readonly vessels: Vessels;
  /** [segments] share of each wall that is open to the substance. */
  readonly share: Float64Array;
  /** [segments] mean level along each segment. */
  readonly level: Float32Array;
  /** Null where the level is given and not what blood has left. */
  readonly carried: Carried | null;
  /** The numbers of `carried`, then the addresses, in the order of vessels.as.ts. */
  readonly numbers: Float64Array;
}

/** A substance of which blood loses on its way what tissue takes. */
export interface Carried {
  readonly carrier: Carrier;
  /** Level of the blood that enters. */
  readonly inlet: number;
  /** µm/h */
  readonly permeability: number;
}

/** Columns for the vessels of a network; what flows and where walls are is laid into them. */
export function describeVessels(arena: Arena, network: Network, flow: Flow, walls: Walls): Vessels {
  const nodes = network.nodes.x.length;
  const segments = network.segments.from.length;
  const vessels: Vessels = {
    network,
    flow,
    walls,
    table: arena.u32(12),
    course: {
      order: arena.i32(nodes),
      isEnd: arena.u8(nodes),
      start: arena.i32(nodes + 1),
      segment: arena.i32(segments),
      next: arena.i32(segments),
      flow: arena.f64(segments),
    },
    entries: entriesFor(arena, segments, walls.place.length + segments),
  };
  vessels.table.set([nodes, segments, ...Object.values(vessels.course).map(({ byteOffset }) => byteOffset)]);
  for (const node of [...network.inlets, ...network.outlets]) vessels.course.isEnd[node] = 1;
  layFlow(vessels, flow);
  layWalls(vessels, walls, arena);
  return vessels;
}

function entriesFor(arena: Arena, segments: number, capacity: number): Entries {
  return {
    start: arena.i32(segments + 1),
    voxel: arena.i32(capacity),
    area: arena.f32(capacity),
    place: arena.u32(capacity),
  };
}

/** Blood flows otherwise from now on. */
export function layFlow(vessels: Vessels, flow: Flow): void {
  vessels.flow = flow;
  const { course, network } = vessels;
  const { from, to } = network.segments;
  const { start, segment } = departures(network, flow);
  course.order.set(flow.order);
  course.flow.set(flow.flow);
  course.start.set(start);
  course.segment.set(segment);
  for (let g = 0; g < from.length; g++) course.next[g] = flow.flow[g]! > 0 ? to[g]! : from[g]!;
}

/** Walls lie elsewhere from now on. */
export function layWalls(vessels: Vessels, walls: Walls, arena: Arena): void {
  vessels.walls = walls;
  const { exchange, place } = walls;
  if (place.length > vessels.entries.place.length) {
    vessels.entries = entriesFor(arena, exchange.start.length - 1, 2 * place.length);
  }
  const { entries, table } = vessels;
  entries.start.set(exchange.start);
  entries.voxel.set(exchange.voxel);
  entries.area.set(exchange.area);
  entries.place.set(place);
  table.set(
    [entries.start, entries.voxel, entries.area, entries.place].map(({ byteOffset }) => byteOffset),
    8,
  );
}

/** @param share, level columns of the arena */
export function describeStream(arena: Arena, stream: Omit<Stream, 'numbers'>): Stream {
  const { vessels, share, level, carried } = stream;
  const nodes = vessels.network.nodes.x.length;
  const numbers = arena.f64(13);
  const addresses = [vessels.table, share, level].map(({ byteOffset }) => byteOffset);
  numbers.set(addresses, 6);
  if (carried === null) return { ...stream, numbers };
  const { capacity, half, power, solubility } = carried.carrier;
  numbers.set([solubility, capacity, half, power, carried.inlet, carried.permeability, ...addresses, 1]);
  numbers.set(
    [arena.f64(nodes), arena.f64(nodes), arena.f64(nodes)].map(({ byteOffset }) => byteOffset),
    10,
  );
  return { ...stream, numbers };
}
