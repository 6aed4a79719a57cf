import { carryAgainstTissue } from './carry.ts';
import type { Stream } from './contract.ts';
import type { Walls } from './network.ts';

/**
 * Write, for the voxels with wall, Σ open area × level of the segment to which it belongs.
 *
 * @param open   [segments] share of each segment's wall that is open
 * @param level  [segments]
 * @param supply [voxels with wall, or more]; overwritten as far as there are walls
 */
export function supplyThrough(
  { exchange, place, voxel }: Walls,
  open: ArrayLike<number>,
  level: ArrayLike<number>,
  supply: Float64Array,
): void {
  supply.fill(0, 0, voxel.length);
  const { start } = exchange;
  for (let g = 0; g + 1 < start.length; g++) {
    for (let e = start[g]!; e < start[g + 1]!; e++) supply[place[e]!]! += open[g]! * exchange.area[e]! * level[g]!;
  }
}

/**
 * Carry a substance along the flow against the tissue as it is now.
 *
 * Each segment loses exchange · (P − mean level outside its wall), solved implicitly along the flow, so that rounds of tissue
 * and blood settle on one answer also where the wall is no barrier. Does nothing where the level in vessels is given.
 *
 * @param tissue [voxels], level
 */
export function carry({ carried, level, share, vessels }: Stream, tissue: ArrayLike<number>): void {
  if (carried === null) return;
  const { exchange } = vessels.walls;
  const { carrier, inlet, permeability } = carried;
  const count = share.length;
  const conductance = new Float64Array(count);
  const outside = new Float64Array(count);
  for (let g = 0; g < count; g++) {
    let area = 0;
    let sum = 0;
    for (let e = exchange.start[g]!; e < exchange.start[g + 1]!; e++) {
      area += exchange.area[e]!;
      sum += exchange.area[e]! * tissue[exchange.voxel[e]!]!;
    }
    conductance[g] = share[g]! * (permeability * carrier.solubility * area);
    outside[g] = area > 0 ? sum / area : 0;
  }
  level.set(carryAgainstTissue(vessels.network, vessels.flow, carrier, inlet, conductance, outside).level);
}
