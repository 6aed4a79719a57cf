import type { Walls } from '../kernels/vessels/contract.ts';
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
  for (const v of exchange.voxel) rank[v] = 1;
  const found: number[] = [];
  for (let v = 0; v < voxels; v++) {
    if (rank[v] === 0) continue;
    rank[v] = found.length;
    found.push(v);
  }
  return { exchange, voxel: Uint32Array.from(found), place: Uint32Array.from(exchange.voxel, (v) => rank[v]!) };
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
  const voxels: number[] = [];
  const areas: number[] = [];
  for (let g = 0; g + 1 < start.length; g++) {
    for (let e = start[g]!; e < start[g + 1]!; e++) {
      voxels.push(voxel[e]!);
      areas.push(area[e]!);
    }
    for (const patch of gained.get(g) ?? []) {
      voxels.push(patch.voxel);
      areas.push(patch.area);
    }
    starts[g + 1] = voxels.length;
  }
  return { start: starts, voxel: Int32Array.from(voxels), area: Float32Array.from(areas) };
}
