import { internal } from '../../core/units.ts';
import type { CellType } from '../../model/cell-type.ts';
import type { Model } from '../../model/model.ts';
import type { Receptor } from '../../model/receptor.ts';
import { displayers, expressed } from './physicell-contacts.ts';
import { contested, type Loss, scaled, touched } from './physicell-loss.ts';
import type { PhysicellRow } from './physicell-row.ts';

/** How far a receptor is bound, as a custom variable of PhysiCell. */
export interface Occupancy {
  readonly name: string;
  readonly rows: readonly PhysicellRow[];
  readonly losses: readonly Loss[];
}

/**
 * The occupancy of a receptor in a cell type. That by one substance, e·(L/K)/(1 + L/K), is a PhysiCell rule of power 1 with
 * half-maximum K that leads from 0 to the expression e: nothing is lost.
 */
export function occupancyOf(receptor: Receptor, cell: CellType, model: Model): Occupancy {
  const { id, affinity, ligand, rival } = receptor;
  const name = `custom:bound-${id}`;
  const row = (signal: string, halfMaximum: number): PhysicellRow => ({
    cell: cell.id,
    signal,
    direction: 'increases',
    behavior: name,
    base: 0,
    saturation: expressed(cell, receptor),
    halfMaximum,
    power: 1,
  });
  const half = internal(affinity.quantity);
  const rows =
    ligand.kind === 'substance'
      ? [row(ligand.id, half)]
      : displayers(model, ligand.id).map((each) => row(`contact with ${each.cell}`, half / each.weight));
  const scale = cell.receptors?.find((each) => each.receptor.id === id)?.scaledBy;
  return {
    name,
    rows: [...rows, ...rivalRows(receptor, row)],
    losses: [
      ...(ligand.kind === 'ligand'
        ? [touched(`that display ${ligand.id}`, internal(model.physics.grazing.quantity))]
        : []),
      ...(scale === undefined ? [] : [scaled(id, scale.id)]),
      ...(rival === undefined ? [] : [contested(id, rival.substance.id)]),
    ],
  };
}

function rivalRows({ rival }: Receptor, row: (signal: string, halfMaximum: number) => PhysicellRow): PhysicellRow[] {
  if (rival === undefined) return [];
  return [{ ...row(rival.substance.id, internal(rival.affinity.quantity)), direction: 'decreases', saturation: 0 }];
}
