import { bitsOf } from '../../engine/program/genotype.ts';
import type { Tissue } from '../../engine/tissue.ts';
import type { Measure } from '../../model/measure.ts';
import { rowsOf } from './cells.ts';

/** Cells that carry a mutation. */
export function carriersOf(tissue: Tissue, { cell, mutation, state }: Extract<Measure, { kind: 'carriers' }>): number {
  const bit = bitsOf(tissue.program, [mutation]);
  return rowsOf(tissue, cell, state).filter((row) => (tissue.cells.genotype[row]! & bit) !== 0).length;
}
