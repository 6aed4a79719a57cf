import type { CellType } from '../model/cell-type.ts';
import { named } from '../model/resolve.ts';
import { measures } from './measures.ts';
import type { Tissue } from './tissue.ts';

/** A number that is read from a tissue again and again. */
export interface Probe {
  /** Key of its values in the history of a run. */
  readonly name: string;
  readonly unit: string;
  read(tissue: Tissue): number;
}

/** Cells of a type that are in the tissue. */
export function count(cell: CellType | string): Probe {
  const id = typeof cell === 'string' ? cell : cell.id;
  return {
    name: id,
    unit: 'cells',
    read: (tissue) => countWhere(tissue, id, (row) => tissue.cells.inBlood[row] === 0),
  };
}

/** Cells of a type that a niche place holds. */
export function countHeld(cell: CellType | string): Probe {
  const id = typeof cell === 'string' ? cell : cell.id;
  return {
    name: `held ${id}`,
    unit: 'cells',
    read: (tissue) => countWhere(tissue, id, (row) => tissue.cells.holder[row]! > 0),
  };
}

/** Leukemic share of the marrow cells in the tissue, 0 to 1. */
export function leukemicFraction(): Probe {
  return { name: 'leukemic fraction', unit: '1', read: (tissue) => measures(tissue).leukemicFraction };
}

/** Neutrophils in blood over their healthy number. */
export function neutrophilsOverBaseline(): Probe {
  return { name: 'neutrophils over baseline', unit: '1', read: (tissue) => measures(tissue).neutrophilsOverBaseline };
}

/** Mean level of a substance over the voxels, in the unit of the substance. */
export function meanLevel(substance: { readonly id: string } | string): Probe {
  const id = typeof substance === 'string' ? substance : substance.id;
  return {
    name: id,
    unit: 'of the substance',
    read({ fields, program }) {
      const level = fields.level[program.substances.indexOf(named(program.substances, id, 'substance'))]!;
      return level.reduce((sum, value) => sum + value, 0) / level.length;
    },
  };
}

function countWhere({ cells, program }: Tissue, id: string, holds: (row: number) => boolean): number {
  const type = program.types.indexOf(named(program.types, id, 'cell type'));
  let found = 0;
  for (let row = 0; row < cells.table.count; row++) if (cells.type[row] === type && holds(row)) found += 1;
  return found;
}
