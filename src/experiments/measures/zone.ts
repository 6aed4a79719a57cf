import type { Landmark, Zone } from '../../assays/index.ts';
import { internal } from '../../core/units.ts';
import { sample } from '../../engine/anatomy.ts';
import type { Tissue } from '../../engine/tissue.ts';

/** Distance of a point from the nearest wall of a kind, µm: of bone, which ends the block at x = 0, its own x. */
export function distanceFrom({ anatomy, grid }: Tissue, to: Landmark, x: number, y: number, z: number): number {
  if (to === 'bone') return x;
  return sample(grid, to === 'sinusoid' ? anatomy.exitDistance : anatomy.arterioleDistance, x, y, z);
}

/** The same for the middle of a voxel. */
export function distanceOfVoxel({ anatomy, grid }: Tissue, to: Landmark, voxel: number): number {
  if (to === 'bone') return ((voxel % grid.nx) + 0.5) * grid.spacing;
  return (to === 'sinusoid' ? anatomy.exitDistance : anatomy.arterioleDistance)[voxel]!;
}

/** Does a distance lie in a zone? Its near end belongs to it. */
export function isIn({ from, to }: Omit<Zone, 'of'>, distance: number): boolean {
  const near = from === undefined ? Number.NEGATIVE_INFINITY : internal(from);
  return distance >= near && (to === undefined || distance < internal(to));
}
