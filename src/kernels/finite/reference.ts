import type { FiniteKernel } from './contract.ts';

/** The definition: times zero is zero for finite numbers only. */
export const referenceFinite: FiniteKernel = {
  areFinite(columns, count) {
    for (const values of columns) for (let n = 0; n < count; n++) if (values[n]! * 0 !== 0) return false;
    return true;
  },
};
