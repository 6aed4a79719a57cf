import type { Crew } from '../crew.ts';
import type { ColumnKernel } from './contract.ts';

/** The copies as a crew makes them, one part per quantity. */
export function wasmColumns(crew: Crew): ColumnKernel {
  return {
    scatter({ twins, order, runs, table }, first) {
      crew.run('scatterColumns', twins.length, [table, order.byteOffset, runs.byteOffset, runs.length - 1, first]);
    },
  };
}
