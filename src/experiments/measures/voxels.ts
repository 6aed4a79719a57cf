import type { Tissue } from '../../engine/tissue.ts';

/** Is more than half of a voxel outside vessels, and its middle outside bone? */
export function isTissue({ anatomy }: Pick<Tissue, 'anatomy'>, voxel: number): boolean {
  return anatomy.lumen[voxel]! <= 0.5 && anatomy.boneDistance[voxel]! > 0;
}

/** [voxels] levels of a substance; undefined where the run has no such substance. */
export function levelsOf({ fields, program }: Tissue, substance: string): Float32Array | undefined {
  return fields.level[program.substances.findIndex(({ id }) => id === substance)];
}
