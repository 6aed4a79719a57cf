import { ballLines, lineBuffer, shorterWay } from './ball.ts';
import type { NeighborKernel } from './contract.ts';

/** The definition: one point after the other. */
export const referenceNeighbors: NeighborKernel = {
  count({ few, many, grid, reach, found }) {
    const lines = lineBuffer(grid);
    const lengthY = grid.ny * grid.spacing;
    const lengthZ = grid.nz * grid.spacing;
    for (let m = 0; m < few.count; m++) {
      const last = ballLines(grid, few.x[m]!, few.y[m]!, few.z[m]!, reach, lines);
      let count = 0;
      for (let l = 0; l < last; l += 2) {
        const end = many.start[lines[l + 1]! + 1]!;
        for (let n = many.start[lines[l]!]!; n < end; n++) {
          const dx = many.x[n]! - few.x[m]!;
          const dy = shorterWay(many.y[n]! - few.y[m]!, lengthY);
          const dz = shorterWay(many.z[n]! - few.z[m]!, lengthZ);
          if (dx * dx + dy * dy + dz * dz <= reach * reach) count += 1;
        }
      }
      found[m] = count;
    }
  },
};
