import type { Quantity } from '../src/core/units.ts';
import type { AnyValues, Table } from '../src/engine/columns.ts';
import { emptyTissue, type LiveTissue, type Machine } from '../src/engine/create.ts';
import type { Tissue } from '../src/engine/tissue.ts';
import type { Anatomy } from '../src/engine/vessels/anatomy.ts';
import type { Exchange } from '../src/engine/vessels/network/exchange.ts';
import type { Flow } from '../src/engine/vessels/network/flow.ts';
import type { Network } from '../src/engine/vessels/network/network.ts';
import type { Grid } from '../src/kernels/field/problem.ts';
import type { Model } from '../src/model/model.ts';
import type { Scenario } from '../src/model/scenario.ts';

/** How often a block is repeated along y and z, its periodic sides. */
export interface Times {
  readonly y: number;
  readonly z: number;
}

/** What a tiled tissue is run with. */
export interface Tiling {
  readonly model: Model;
  readonly machine: Machine;
  /** Edge of its voxels; that of the block when absent. */
  readonly voxel?: Quantity<'length'>;
}

/**
 * A larger block made of copies of one: cells with ids of their own, fields, vessels that go on into the next copy, blood.
 * Its sides meet as those of the block did, so it is a tissue like any other, of any size.
 */
export async function tiled(source: Tissue, times: Times, { model, machine, voxel }: Tiling): Promise<LiveTissue> {
  const { block } = source.scenario;
  const own: Scenario = { ...source.scenario, ...(voxel && { voxel }) };
  const part = voxel === undefined ? source : await emptyTissue(model, own, { ...machine, threads: 1, rows: 64 });
  const longer = (length: Quantity<'length'>, n: number) => ({ ...length, amount: length.amount * n });
  const scenario: Scenario = { ...own, block: { ...block, y: longer(block.y, times.y), z: longer(block.z, times.z) } };
  const tiles = times.y * times.z;
  const tissue = await emptyTissue(model, scenario, {
    rows: Math.ceil(1.25 * tiles * source.cells.table.count) + 1000,
    ...machine,
    anatomy: (wallDistance) => anatomyOf(part.anatomy, part.grid, times, wallDistance),
  });
  fillCells(source, tissue, times);
  fillFields(source, tissue, times);
  for (const name of ['blood cells', 'hormones', 'drugs', 'segments', 'tally', 'schedule']) {
    const from = source.tables.find((table) => table.name === name)!;
    repeat(from, tissue.tables.find((table) => table.name === name)!);
  }
  for (let t = 0; t < tissue.program.types.length; t++) tissue.blood.pool[t]! *= tiles;
  tissue.clock.tick[0] = source.clock.tick[0]!;
  tissue.clock.nextId[0] = source.clock.nextId[0]! * tiles;
  if (part !== source) await (part as LiveTissue).close();
  return tissue;
}

/** Copies of every row, one tile after the other; columns by name. */
function repeat(from: Table, to: Table): void {
  for (const { name, values } of to.columns) {
    const source = from.columns.find((column) => column.name === name)?.values.subarray(0, from.count);
    if (source === undefined || source.length === 0) continue;
    for (let at = 0; at + source.length <= to.capacity; at += source.length) {
      values.set(source, at);
    }
  }
}

function fillCells(
  { anatomy, cells: from, clock, scenario }: Tissue,
  { cells, scenario: whole }: Tissue,
  times: Times,
): void {
  const { count } = from.table;
  const tiles = times.y * times.z;
  const stride = clock.nextId[0]!;
  const idColumns: [Uint32Array, number][] = [
    [cells.id, 0],
    [cells.founder, 0],
  ];
  const segments = anatomy.vessels?.network.segments.kind.length ?? 0;
  cells.table.count = tiles * count;
  repeat(from.table, { ...cells.table, capacity: tiles * count });
  for (let tile = 0; tile < tiles; tile++) {
    const y = scenario.block.y.amount * (tile % times.y);
    const z = scenario.block.z.amount * Math.floor(tile / times.y);
    for (let row = tile * count; row < (tile + 1) * count; row++) {
      cells.y[row] = Math.min(cells.y[row]! + y, before(whole.block.y.amount));
      cells.z[row] = Math.min(cells.z[row]! + z, before(whole.block.z.amount));
      if (cells.vessel[row]! > 0) cells.vessel[row]! += tile * segments;
      for (const [column, none] of idColumns) if (column[row]! >= none) column[row]! += tile * stride;
    }
  }
  const rows = new Map(Array.from(from.id.subarray(0, count), (id, row) => [id, row]));
  for (let i = 0; i < count; i++) {
    if (from.holder[i] === 0) continue;
    const holder = rows.get(from.holder[i]! - 1) ?? i;
    const y = crossed(from.y[i]!, from.y[holder]!, scenario.block.y.amount);
    const z = crossed(from.z[i]!, from.z[holder]!, scenario.block.z.amount);
    for (let tile = 0; tile < tiles; tile++) cells.holder[tile * count + i]! += tileBeside(tile, y, z, times) * stride;
  }
}

/** What the shorter way between two places crosses of a periodic side: −1, 0 or 1 copies. */
const crossed = (from: number, to: number, period: number) => -Math.round((to - from) / period);

/** The copy that lies so many copies further along y and z, around the sides of the whole. */
const tileBeside = (tile: number, y: number, z: number, times: Times) =>
  ((Math.floor(tile / times.y) + z + times.z) % times.z) * times.y + (((tile % times.y) + y + times.y) % times.y);

/** The float32 before a whole length of less than 2¹⁴ µm. */
const before = (length: number) => length - 2 ** -10;

function fillFields({ fields: from, grid }: Tissue, { fields, grid: whole }: Tissue, times: Times): void {
  for (const { name, values } of fields.table.columns) {
    const source = from.table.columns.find((column) => column.name === name)?.values;
    if (source !== undefined) spread(source, grid, whole, times, values);
  }
}

/** Each voxel takes the value of that of the block in which its middle lies. */
function spread(from: AnyValues, tile: Grid, whole: Grid, times: Times, into: AnyValues): void {
  const near = (k: number, n: number, all: number, repeats: number) =>
    Math.floor((((k + 0.5) * n * repeats) / all) % n);
  for (let k = 0, v = 0; k < whole.nz; k++) {
    const slab = near(k, tile.nz, whole.nz, times.z) * tile.ny;
    for (let j = 0; j < whole.ny; j++) {
      const line = (slab + near(j, tile.ny, whole.ny, times.y)) * tile.nx;
      for (let i = 0; i < whole.nx; i++, v++) into[v] = from[line + near(i, tile.nx, whole.nx, 1)]!;
    }
  }
}

function anatomyOf(part: Anatomy, grid: Grid, times: Times, wallDistance: Float32Array): Anatomy {
  const whole = { ...grid, ny: grid.ny * times.y, nz: grid.nz * times.z };
  const tile = <T extends Float32Array | Float64Array>(column: T, into: T): T => {
    spread(column, grid, whole, times, into);
    return into;
  };
  const voxels = whole.nx * whole.ny * whole.nz;
  const f32 = (column: Float32Array) => tile(column, new Float32Array(voxels));
  const { network, flow, exchange, inletPressure } = part.vessels!;
  const vessels = {
    network: networkOf(network, times),
    flow: flowOf(flow, times.y * times.z),
    exchange: exchangeOf(exchange, grid, times),
    inletPressure,
  };
  const wallArea = tile(part.wallArea, new Float64Array(voxels));
  tile(part.wallDistance, wallDistance);
  return {
    wallDistance,
    exitDistance: f32(part.exitDistance),
    exitSegment: segmentsOf(part.exitSegment, network.segments.kind.length, grid, times),
    arterioleDistance: f32(part.arterioleDistance),
    boneDistance: f32(part.boneDistance),
    trabeculae: null,
    lumen: f32(part.lumen),
    wallArea,
    vessels,
  };
}

/** Of each voxel the segment of its own copy. */
function segmentsOf(from: Int32Array, segments: number, { nx, ny, nz }: Grid, times: Times): Int32Array {
  const of = (i: number, j: number, k: number) => {
    const segment = from[((k % nz) * ny + (j % ny)) * nx + i]!;
    return segment < 0 ? segment : segment + segments * (Math.floor(j / ny) + times.y * Math.floor(k / nz));
  };
  const rows = ny * times.y;
  return Int32Array.from({ length: nx * rows * nz * times.z }, (_, v) =>
    of(v % nx, Math.floor(v / nx) % rows, Math.floor(v / (nx * rows))),
  );
}

/** Segments that cross a side lead to the node of the next copy. */
function networkOf({ box, nodes, segments, inlets, outlets }: Network, times: Times): Network {
  const tiles = times.y * times.z;
  const nodeCount = nodes.x.length;
  const each = <T>(length: number, make: (tile: number, n: number) => T): T[] =>
    Array.from({ length: tiles * length }, (_, k) => make(Math.floor(k / length), k % length));
  const column = (tile: number) => tile % times.y;
  const row = (tile: number) => Math.floor(tile / times.y);
  const target = (tile: number, s: number): number => {
    const [a, b] = [segments.from[s]!, segments.to[s]!];
    const y = crossed(nodes.y[a]!, nodes.y[b]!, box.y);
    const z = crossed(nodes.z[a]!, nodes.z[b]!, box.z);
    return tileBeside(tile, y, z, times) * nodeCount + b;
  };
  const count = segments.from.length;
  return {
    box: { x: box.x, y: box.y * times.y, z: box.z * times.z },
    nodes: {
      x: Float32Array.from(each(nodeCount, (_, n) => nodes.x[n]!)),
      y: Float32Array.from(each(nodeCount, (tile, n) => nodes.y[n]! + column(tile) * box.y)),
      z: Float32Array.from(each(nodeCount, (tile, n) => nodes.z[n]! + row(tile) * box.z)),
    },
    segments: {
      from: Int32Array.from(each(count, (tile, s) => tile * nodeCount + segments.from[s]!)),
      to: Int32Array.from(each(count, target)),
      radius: Float32Array.from(each(count, (_, s) => segments.radius[s]!)),
      length: Float32Array.from(each(count, (_, s) => segments.length[s]!)),
      kind: Uint8Array.from(each(count, (_, s) => segments.kind[s]!)),
    },
    inlets: each(inlets.length, (tile, n) => tile * nodeCount + inlets[n]!),
    outlets: each(outlets.length, (tile, n) => tile * nodeCount + outlets[n]!),
  };
}

/** The copies of a node stand side by side in the order, so that every flow still runs from an earlier to a later node. */
function flowOf({ pressure, flow, order }: Flow, tiles: number): Flow {
  const again = (values: Float64Array) =>
    Float64Array.from({ length: tiles * values.length }, (_, k) => values[k % values.length]!);
  return {
    pressure: again(pressure),
    flow: again(flow),
    order: Int32Array.from(
      { length: tiles * order.length },
      (_, k) => (k % tiles) * pressure.length + order[Math.floor(k / tiles)]!,
    ),
  };
}

function exchangeOf({ start, voxel, area }: Exchange, { nx, ny, nz }: Grid, times: Times): Exchange {
  const tiles = times.y * times.z;
  const segments = start.length - 1;
  const voxelIn = (tile: number, v: number): number => {
    const y = (Math.floor(v / nx) % ny) + ny * (tile % times.y);
    const z = Math.floor(v / (nx * ny)) + nz * Math.floor(tile / times.y);
    return (z * ny * times.y + y) * nx + (v % nx);
  };
  return {
    start: Int32Array.from({ length: tiles * segments + 1 }, (_, g) =>
      g === tiles * segments ? tiles * voxel.length : Math.floor(g / segments) * voxel.length + start[g % segments]!,
    ),
    voxel: Int32Array.from({ length: tiles * voxel.length }, (_, e) =>
      voxelIn(Math.floor(e / voxel.length), voxel[e % voxel.length]!),
    ),
    area: Float32Array.from({ length: tiles * area.length }, (_, e) => area[e % area.length]!),
  };
}
