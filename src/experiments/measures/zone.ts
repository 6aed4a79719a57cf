import { internal } from '../../core/units.ts';
import type { Tissue } from '../../engine/tissue.ts';
import { distanceToBone, sample } from '../../engine/vessels/anatomy.ts';
import type { Landmark, Zone } from '../../model/measure.ts';

/** Distance of a point from the nearest wall of a kind, µm; from bone or rim NaN where there is none. */
export function distanceFrom(tissue: Tissue, to: Landmark, x: number, y: number, z: number): number {
  const { anatomy, grid } = tissue;
  if (to === 'bone') return hasBone(tissue) ? distanceToBone(anatomy, grid, x, y, z) : Number.NaN;
  if (to === 'rim') return hasRim(tissue) ? x : Number.NaN;
  return sample(grid, to === 'sinusoid' ? anatomy.exitDistance : anatomy.arterioleDistance, x, y, z);
}

/** The same for the middle of a voxel. */
export function distanceOfVoxel(tissue: Tissue, to: Landmark, voxel: number): number {
  const { anatomy, grid } = tissue;
  const x = ((voxel % grid.nx) + 0.5) * grid.spacing;
  if (to === 'bone') return hasBone(tissue) ? Math.min(x, anatomy.boneDistance[voxel]!) : Number.NaN;
  if (to === 'rim') return hasRim(tissue) ? x : Number.NaN;
  return (to === 'sinusoid' ? anatomy.exitDistance : anatomy.arterioleDistance)[voxel]!;
}

/** Does the block begin with bone? */
export const hasBone = (tissue: Pick<Tissue, 'program'>): boolean => beginsWith(tissue, 'bone');

const hasRim = (tissue: Pick<Tissue, 'program'>): boolean => beginsWith(tissue, 'rim');

/** Is this what closes the block at x = 0? */
export function beginsWith({ program }: Pick<Tissue, 'program'>, end: 'bone' | 'rim'): boolean {
  return (program.model.siteInUse.end ?? 'bone') === end;
}

/** Does a distance lie in a zone? Its near end belongs to it. */
export function isIn({ from, to }: Omit<Zone, 'of'>, distance: number): boolean {
  const near = from === undefined ? Number.NEGATIVE_INFINITY : internal(from);
  return distance >= near && (to === undefined || distance < internal(to));
}
