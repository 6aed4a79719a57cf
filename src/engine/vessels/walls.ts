import type { Walls } from '../../kernels/vessels/network.ts';
import type { Exchange } from './network/occupy.ts';

/** A piece of wall that a segment has gained. */
export interface Patch {
  readonly segment: number;
  readonly voxel: number;
  /** µm² */
  readonly area: number;
}

/** @param voxels how many the block has */
export function wallsOf(exchange: Exchange, voxels: number): Walls {
  const rank = new Uint32Array(voxels);
  const place = new Uint32Array(exchange.voxel.length);
  const found = new Uint32Array(place.length);
  let count = 0;
  for (let e = 0; e < place.length; e++) rank[exchange.voxel[e]!] = 1;
  for (let v = 0; v < voxels; v++) {
    if (rank[v] === 0) continue;
    rank[v] = count;
    found[count++] = v;
  }
  for (let e = 0; e < place.length; e++) place[e] = rank[exchange.voxel[e]!]!;
  return { exchange, voxel: found.slice(0, count), place };
}

/**
 * Write, for each voxel with wall, the area through which it exchanges.
 *
 * @param open [segments] share of each segment's wall that is open
 * @param area [voxels with wall, or more], µm²; overwritten as far as there are walls
 */
export function openArea({ exchange, place, voxel }: Walls, open: ArrayLike<number>, area: Float64Array): void {
  area.fill(0, 0, voxel.length);
  const { start } = exchange;
  for (let g = 0; g + 1 < start.length; g++) {
    for (let e = start[g]!; e < start[g + 1]!; e++) area[place[e]!]! += open[g]! * exchange.area[e]!;
  }
}

/** The exchange with further wall, which each segment has after its own. */
export function withPatches({ start, voxel, area }: Exchange, patches: readonly Patch[]): Exchange {
  const gained = Map.groupBy(patches, ({ segment }) => segment);
  const starts = new Int32Array(start.length);
  const voxels = new Int32Array(voxel.length + patches.length);
  const areas = new Float32Array(voxels.length);
  let count = 0;
  for (let g = 0; g + 1 < start.length; g++) {
    voxels.set(voxel.subarray(start[g]!, start[g + 1]!), count);
    areas.set(area.subarray(start[g]!, start[g + 1]!), count);
    count += start[g + 1]! - start[g]!;
    for (const patch of gained.get(g) ?? []) {
      voxels[count] = patch.voxel;
      areas[count++] = patch.area;
    }
    starts[g + 1] = count;
  }
  return { start: starts, voxel: voxels, area: areas };
}
