import type { ColumnKernel } from './contract.ts';

/** The definition: one column, one cell after the other. */
export const referenceColumns: ColumnKernel = {
  scatter({ twins, order, runs }, first) {
    for (const { kept, by, column, isHad } of twins) {
      isHad.forEach((had, run) => {
        if (had === 0) return;
        for (let p = runs[run]!; p < runs[run + 1]!; p++) kept[by === 'row' ? order[p]! : first + p] = column[p]!;
      });
    }
  },
  wipe({ columns }, count) {
    for (const column of columns) column.fill(0, 0, count);
  },
};
