import { MarrowError } from '../core/error.ts';
import { ceil, round } from '../core/math.ts';
import { internal } from '../core/units.ts';
import type { Grid } from '../kernels/field/problem.ts';
import type { Scenario } from '../model/scenario.ts';

export { voxelAlong, voxelOf } from '../kernels/field/points.ts';

/**
 * The voxels of a block.
 *
 * @throws MarrowError `invalid-input` when the voxel does not divide the block, or x is not four voxels' worth
 */
export function gridOf(scenario: Scenario): Grid {
  const spacing = internal(scenario.voxel);
  const count = (axis: 'x' | 'y' | 'z') => {
    const length = internal(scenario.block[axis]);
    const voxels = round(length / spacing);
    if (voxels < 1 || voxels * spacing !== length || (axis === 'x' && voxels % 4 !== 0)) {
      throw new MarrowError({
        kind: 'invalid-input',
        message: `the block's edge ${axis} does not fit the voxels`,
        expected: axis === 'x' ? `a multiple of ${4 * spacing} µm` : `a multiple of ${spacing} µm`,
        found: `${length} µm`,
        advice: `For instance ${(axis === 'x' ? 4 : 1) * spacing * ceil(length / spacing / (axis === 'x' ? 4 : 1))} µm.`,
      });
    }
    return voxels;
  };
  return { nx: count('x'), ny: count('y'), nz: count('z'), spacing, periodicY: true, periodicZ: true };
}

/** µm³ */
export function voxelVolume({ spacing }: Grid): number {
  return spacing * spacing * spacing;
}

export function voxelCount({ nx, ny, nz }: Grid): number {
  return nx * ny * nz;
}
