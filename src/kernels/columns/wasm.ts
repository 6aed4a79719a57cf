import type { Crew } from '../crew.ts';
import type { ColumnKernel } from './contract.ts';

/** Copies and wiping as a crew does them, one part per column. */
export function wasmColumns(crew: Crew): ColumnKernel {
  return {
    scatter({ twins, order, runs, table }, first) {
      crew.run('scatterColumns', twins.length, [table, order.byteOffset, runs.byteOffset, runs.length - 1, first]);
    },
    wipe({ columns, table }, count) {
      crew.run('wipeColumns', columns.length, [table, count]);
    },
  };
}
