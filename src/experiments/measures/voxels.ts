import type { Tissue } from '../../engine/tissue.ts';

/** Is more than half of a voxel outside vessels? */
export function isTissue({ anatomy }: Tissue, voxel: number): boolean {
  return anatomy.lumen[voxel]! <= 0.5;
}

/** [voxels] levels of a substance; undefined where the run has no such substance. */
export function levelsOf({ fields, program }: Tissue, substance: string): Float32Array | undefined {
  return fields.level[program.substances.findIndex(({ id }) => id === substance)];
}
