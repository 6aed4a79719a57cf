import { hsc } from './hsc.ts';
import { hspc } from './hspc.ts';
import { leukemicProgenitor } from './leukemic-progenitor.ts';
import { lsc } from './lsc.ts';

/**
 * Ids of the cell types that a count of CD34+ cells takes in: stem and progenitor cells, healthy and leukemic. Blasts are left
 * out: some leukemias express CD34 on them and some do not.
 */
export const cd34Positive: readonly string[] = [hsc, hspc, lsc, leukemicProgenitor].map(({ id }) => id);
