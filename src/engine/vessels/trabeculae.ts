import { floor, max, min, PI, sqrt } from '../../core/math.ts';
import { random } from '../../core/random.ts';
import type { Grid } from '../../kernels/field/problem.ts';
import type { Trabeculae } from '../../model/site.ts';
import { number } from '../program/program.ts';
import { purpose } from '../purpose.ts';
import { nearestImage } from './network/network.ts';

/** Rods of bone along x; positions of their axes, lengths in µm. */
export interface Rods {
  readonly radius: number;
  readonly y: readonly number[];
  readonly z: readonly number[];
}

/** Places that are tried for each rod. */
const tried = 32;

/** Rods that stand where they lose least to vessels and to each other. */
export function layRods(trabeculae: Trabeculae, grid: Grid, vesselDistance: Float32Array, seed: number): Rods {
  const radius = 0.5 * number(trabeculae.thickness);
  const [ly, lz] = [grid.ny * grid.spacing, grid.nz * grid.spacing];
  const count = floor((number(trabeculae.share) * ly * lz) / (PI * radius * radius) + 0.5);
  const rods = { radius, y: [] as number[], z: [] as number[] };
  for (let rod = 0; rod < count; rod++) {
    const before = distanceToRods(rods, grid, vesselDistance);
    let best = { y: 0, z: 0, gained: -1 };
    for (let n = 0; n < tried; n++) {
      const y = ly * random(seed, purpose.trabeculae, rod, n, 0);
      const z = lz * random(seed, purpose.trabeculae, rod, n, 1);
      const alone = distanceToRods({ radius, y: [y], z: [z] }, grid, vesselDistance);
      let gained = 0;
      for (let v = 0; v < alone.length; v++) if (alone[v]! < 0 && before[v]! >= 0) gained += 1;
      if (gained > best.gained) best = { y, z, gained };
    }
    rods.y.push(best.y);
    rods.z.push(best.z);
  }
  return rods;
}

/** Distance that stands for "there is none", µm. */
const farAway = 1e4;

/**
 * Distance of voxel centers to the surface of the rods, below 0 in bone. Within a voxel's edge of a vessel there is no bone.
 *
 * @returns [voxels], µm; beside such a gap no more than the true distance
 */
export function distanceToRods({ radius, y, z }: Rods, grid: Grid, vesselDistance: Float32Array): Float32Array {
  const { nx, ny, nz, spacing } = grid;
  const distance = new Float32Array(nx * ny * nz).fill(farAway);
  for (let k = 0; k < nz; k++) {
    for (let j = 0; j < ny; j++) {
      let nearest = farAway;
      for (let rod = 0; rod < y.length; rod++) {
        const dy = nearestImage((j + 0.5) * spacing - y[rod]!, ny * spacing);
        const dz = nearestImage((k + 0.5) * spacing - z[rod]!, nz * spacing);
        nearest = min(nearest, sqrt(dy * dy + dz * dz) - radius);
      }
      if (nearest === farAway) continue;
      const row = (k * ny + j) * nx;
      for (let v = row; v < row + nx; v++) distance[v] = max(nearest, spacing - vesselDistance[v]!);
    }
  }
  return distance;
}

/**
 * A point at the surface of a rod.
 *
 * @param away      distance from the surface, µm
 * @param along     share of the block's length
 * @param direction away from the axis, a unit vector in y and z
 */
export function besideRod(
  { radius, y, z }: Rods,
  grid: Grid,
  rod: number,
  away: number,
  along: number,
  direction: readonly [number, number],
): readonly [number, number, number] {
  const distance = radius + away;
  return [along * grid.nx * grid.spacing, y[rod]! + distance * direction[0], z[rod]! + distance * direction[1]];
}
