import type { ColumnKernel } from './contract.ts';

/** The definition: one quantity, one cell after the other. */
export const referenceColumns: ColumnKernel = {
  gather({ twins, order, runs }) {
    for (const { rows, column, isHad } of twins) {
      isHad.forEach((had, run) => {
        for (let p = runs[run]!; p < runs[run + 1]!; p++) column[p] = had === 1 ? rows[order[p]!]! : 0;
      });
    }
  },
  scatter({ twins, order, runs }) {
    for (const { rows, column, isHad } of twins) {
      isHad.forEach((had, run) => {
        if (had === 1) for (let p = runs[run]!; p < runs[run + 1]!; p++) rows[order[p]!] = column[p]!;
      });
    }
  },
};
