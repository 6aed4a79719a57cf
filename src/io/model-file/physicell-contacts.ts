import { internal } from '../../core/units.ts';
import type { Activity } from '../../model/activity.ts';
import type { CellType } from '../../model/cell-type.ts';
import type { Model } from '../../model/model.ts';
import type { Receptor } from '../../model/receptor.ts';

/** What one touching cell of a type counts. */
export interface Contact {
  readonly cell: string;
  readonly weight: number;
}

/** Cells that display a ligand, with what an undisturbed contact with one gives of it; a surface without places gives the grazing share. */
export function displayers({ cellTypes, physics }: Model, ligand: string): Contact[] {
  return cellTypes.flatMap((cell) => {
    const places = cell.presents === undefined ? 0 : internal(cell.presents.places.quantity);
    const weight = displayed(cell, ligand) * (places === 0 ? internal(physics.grazing.quantity) : 1);
    return weight === 0 ? [] : [{ cell: cell.id, weight }];
  });
}

/** Cells that bind a ligand, with the receptors that one has for it. */
export function binders({ cellTypes }: Model, ligand: string): Contact[] {
  return cellTypes.flatMap((cell) => {
    const own = (cell.receptors ?? []).filter(({ receptor }) => receptor.ligand.id === ligand);
    const weight = own.reduce((sum, { receptor }) => sum + expressed(cell, receptor), 0);
    return weight === 0 ? [] : [{ cell: cell.id, weight }];
  });
}

/** What a cell displays of a ligand where no rule moves it. */
export function displayed(cell: CellType, ligand: string): number {
  const shown = cell.presents?.ligands.find((each) => each.ligand.id === ligand);
  if (shown === undefined) return 0;
  const share = cell.behaviors.display === undefined ? 1 : internal(cell.behaviors.display.base.quantity);
  return internal(shown.level.quantity) * share * atBase(cell, shown.scaledBy);
}

/** What a cell expresses of a receptor where no rule moves it. */
export function expressed(cell: CellType, { id }: Receptor): number {
  const own = cell.receptors?.find(({ receptor }) => receptor.id === id);
  return own === undefined ? 0 : internal(own.expression.quantity) * atBase(cell, own.scaledBy);
}

function atBase({ activities = [] }: CellType, scale: Activity | undefined): number {
  if (scale === undefined) return 1;
  const own = activities.find(({ activity }) => activity.id === scale.id);
  return own === undefined ? 0 : internal(own.span.base.quantity);
}
