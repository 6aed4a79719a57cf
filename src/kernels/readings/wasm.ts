import type { Crew } from '../crew.ts';
import type { ReadingKernel } from './contract.ts';

/** The readings as a crew takes them, one part per block of cells. */
export function wasmReadings(crew: Crew): ReadingKernel {
  return {
    read({ addresses }, { first, row, voxel, places }) {
      const { blocks } = places.addresses;
      crew.run('readCells', places.blocks, [blocks, addresses.runs, first, row.byteOffset, voxel.byteOffset]);
    },
  };
}
