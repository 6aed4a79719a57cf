/** The place of a cell in the columns of the tissue; changes when cells are put in another order. */
export type CellIndex = number & { readonly of: 'cell' };

/** The place of a voxel in a field [nz, ny, nx], x running fastest. */
export type VoxelIndex = number & { readonly of: 'voxel' };

export const cellIndex = (index: number) => index as CellIndex;
export const voxelIndex = (index: number) => index as VoxelIndex;
