import { ceil } from '../../core/math.ts';
import type { Crew } from '../crew.ts';
import type { NeighborKernel } from './contract.ts';

/** Points of one part, as in neighbors.as.ts. */
const block = 64;

/** The counting as a crew does it, one part per block of the few. */
export function wasmNeighbors(crew: Crew): NeighborKernel {
  return {
    count({ few, many, grid, reach, found }) {
      crew.run('countNeighbors', ceil(few.count / block), [
        few.count,
        ...[few.x, few.y, few.z, many.start, many.x, many.y, many.z].map(({ byteOffset }) => byteOffset),
        grid.nx,
        grid.ny,
        grid.nz,
        grid.spacing,
        reach,
        found.byteOffset,
      ]);
    },
  };
}
