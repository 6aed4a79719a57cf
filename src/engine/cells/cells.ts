import type { Arena } from '../../kernels/arena.ts';
import { allocate, type Column, columnsOf, moveRow, type Table, table } from '../columns.ts';
import type { Program } from '../program/program.ts';
import { sharedColumns } from '../program/shared-columns.ts';

/** One row per cell, in tissue or in blood. Snapshots, checkpoints, hashes and the viewer all read this table. */
export const cellColumns = {
  id: { kind: 'u32', unit: 'index' },
  type: { kind: 'u8', unit: 'index' },
  /** 0 in the tissue, 1 in blood. */
  inBlood: { kind: 'u8', unit: 'flag' },
  x: { kind: 'f32', unit: 'µm' },
  y: { kind: 'f32', unit: 'µm' },
  z: { kind: 'f32', unit: 'µm' },
  radius: { kind: 'f32', unit: 'µm' },
  crowding: { kind: 'f32', unit: '1' },
  /** 0 G0, 1 G1, 2 S, 3 G2/M, 4 ended its divisions. */
  phase: { kind: 'u8', unit: 'index' },
  /** Hours left in S or G2/M, whose length no rule changes. */
  timer: { kind: 'f32', unit: 'h' },
  /** Divisions made without renewal. */
  stage: { kind: 'u8', unit: 'divisions' },
  /** Divisions behind it in which it, or its mother, renewed itself as the type it is. */
  renewals: { kind: 'f32', unit: 'divisions' },
  maturity: { kind: 'f32', unit: '1' },
  damage: { kind: 'f32', unit: '1' },
  /** Id of the cell whose niche place it holds, plus one; 0 for none. */
  holder: { kind: 'u32', unit: 'id + 1' },
  bonds: { kind: 'f32', unit: '1' },
  /** Intensity of its secretion, as its rules set it a tick ago. */
  secretion: { kind: 'f32', unit: '1' },
  /** Share of its ligands that it displays, as its rules set it a tick ago. */
  display: { kind: 'f32', unit: '1' },
  /** Segment that it or an ancestor lined at the start, plus one; 0 for none. */
  vessel: { kind: 'u32', unit: 'segment + 1' },
  /** Permeability of its part of the wall, as its rules set it a tick ago. */
  permeability: { kind: 'f32', unit: '1' },
  /** Bit set of the mutations it carries. */
  genotype: { kind: 'u32', unit: 'bits' },
  /** Id of the first ancestor. */
  founder: { kind: 'u32', unit: 'id' },
  bornAt: { kind: 'u32', unit: 'tick' },
  /** 1 when it, or its ancestor, was held in a niche place as the first dose of any drug was given, of one that harms no cell too. */
  heldAtTreatment: { kind: 'u8', unit: 'flag' },
} as const;

export type CellColumns = ReturnType<typeof allocate<typeof cellColumns>>;

/** The cells of a tissue: fixed columns, columns of activities, one per drug that cells store and per donor. */
export interface Cells extends CellColumns {
  readonly table: Table;
  /** [activities] of [rows]; of a row whose type has it, since what no cell can have both of shares a column. */
  readonly activities: readonly Float32Array[];
  readonly stores: readonly Float32Array[];
  /** 1 for a transplanted cell and all that descends from it, by donor. */
  readonly donors: readonly { readonly id: string; readonly descended: Uint8Array }[];
}

export { ended as ENDED, G0, G1, G2M, S } from '../../kernels/cycle/contract.ts';

/** Names of the phases, as `phase` counts them. */
export const phases = ['G0', 'G1', 'S', 'G2M', 'ended'] as const;

/** Room for up to `capacity` cells, none of them there yet. */
export function createCells(arena: Arena, program: Program, capacity: number, donorIds: readonly string[] = []): Cells {
  const fixed = allocate(arena, cellColumns, capacity);
  const columnOf = sharedColumns(program);
  const kept = [...new Set(columnOf)].map(() => arena.f32(capacity));
  const activities = columnOf.map((column) => kept[column]!);
  const stores = program.drugs.map(() => arena.f32(capacity));
  const donors = donorIds.map((id) => ({ id, descended: arena.u8(capacity) }));
  const columns: Column[] = [
    ...columnsOf(cellColumns, fixed),
    ...kept.map((values, column) => ({
      kind: 'f32' as const,
      unit: '1',
      name: `activity.${program.activities.flatMap(({ id }, k) => (columnOf[k] === column ? [id] : [])).join('.')}`,
      values: values as Float32Array,
    })),
    ...program.drugs.map((drug, k) => ({
      kind: 'f32' as const,
      unit: '1',
      name: `store.${drug.id}`,
      values: stores[k] as Float32Array,
    })),
    ...donors.map(({ id, descended }) => ({
      kind: 'u8' as const,
      unit: 'flag',
      name: `donor.${id}`,
      values: descended,
    })),
  ];
  return { ...fixed, activities, stores, donors, table: table('cells', capacity, 0, columns) };
}

/** Take a row out; the last row takes its place. */
export function removeCell(cells: Cells, slot: number): void {
  cells.table.count -= 1;
  if (slot !== cells.table.count) moveRow(cells.table.columns, cells.table.count, slot);
}
