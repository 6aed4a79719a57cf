import { ceil } from '../../core/math.ts';
import type { Crew } from '../crew.ts';
import type { ArrangementKernel } from './contract.ts';
import { describe } from './crowd.ts';
import { block } from './layout.ts';

/** The arrangement as a crew makes it. */
export function wasmArrangement(crew: Crew): ArrangementKernel {
  return {
    lineUp({ count, order, runs, type }) {
      crew.call('orderByType', [count, runs.length - 1, type.byteOffset, runs.byteOffset, order.byteOffset]);
    },
    gather({ count, crowd, grid, inBlood, order, radius, type, voxel, x, y, z }, rare) {
      const parts = ceil(count / block);
      const table = crowd.table.byteOffset;
      const place = [x.byteOffset, y.byteOffset, z.byteOffset];
      describe(crowd, rare);
      crew.run('locateCells', parts, [
        count,
        order.byteOffset,
        inBlood.byteOffset,
        type.byteOffset,
        ...place,
        grid.nx,
        grid.ny,
        grid.nz,
        grid.spacing,
        voxel.byteOffset,
        table,
      ]);
      crew.call('orderByBin', [count, table]);
      crew.run('layCrowd', parts, [order.byteOffset, type.byteOffset, ...place, radius.byteOffset, table]);
    },
  };
}
