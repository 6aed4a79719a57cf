import { internal } from '../core/units.ts';
import type { CellType } from './cell-type.ts';
import type { Drug } from './drug.ts';
import type { Model } from './model.ts';
import type { Parameter } from './parameter.ts';

/** How a drug changes the signal that a rule reads, and the free level at which it does so by half, nM. */
export interface Reach {
  readonly rule: string;
  readonly change: 'takes' | 'catches' | 'stimulates' | 'silences' | 'inhibits' | 'raises';
  readonly half: number;
}

/** What a drug changes of the bonds that hold a cell in its place. */
export interface LooserBond {
  readonly cell: string;
  readonly by: string;
  readonly half: number;
}

interface Change extends Pick<Reach, 'change'> {
  readonly signal: { readonly kind: string; readonly id: string };
  readonly half: Parameter<'concentration'>;
  /** The only cells in which it is changed; all when absent. */
  readonly among?: readonly CellType[] | undefined;
}

const level = (half: Parameter<'concentration'>) => internal(half.quantity);

/** Every rule whose signal a drug changes in some of its cells, in the order of the rules. */
export function reachOf({ rules }: Pick<Model, 'rules'>, drug: Drug): Reach[] {
  const { blocks = [], stimulates = [], silences = [], inhibits = [], raises = [] } = drug;
  const changes: readonly Change[] = [
    ...blocks.map(
      ({ receptor, half, catches = false }) =>
        ({ signal: receptor, change: catches ? 'catches' : 'takes', half }) as const,
    ),
    ...stimulates.map(({ receptor, half }) => ({ signal: receptor, change: 'stimulates', half }) as const),
    ...silences.map(({ signal, half }) => ({ signal, change: 'silences', half }) as const),
    ...inhibits.map(({ activity, half }) => ({ signal: activity, change: 'inhibits', half }) as const),
    ...raises.map(({ activity, half, cells }) => ({ signal: activity, change: 'raises', half, among: cells }) as const),
  ];
  return rules.flatMap(({ id, signal: read, cells }) =>
    changes
      .filter(({ signal }) => signal.kind === read.kind && signal.id === read.id)
      .filter(({ among }) => among === undefined || cells.some((cell) => among.some(({ id: own }) => own === cell.id)))
      .map(({ change, half }) => ({ rule: id, change, half: level(half) })),
  );
}

/** What a drug changes of what a cell gives off. */
export interface Secretion {
  readonly cell: string;
  readonly substance: string;
  readonly half: number;
}

/** Secretions that follow an activity which a drug inhibits. */
export function secretionsHeldBack({ cellTypes }: Pick<Model, 'cellTypes'>, drug: Drug): Secretion[] {
  return cellTypes.flatMap(({ id: cell, traffic }) =>
    traffic.flatMap(({ substance, follows }) =>
      (drug.inhibits ?? [])
        .filter(({ activity }) => activity.id === follows?.id)
        .map(({ half }) => ({ cell, substance: substance.id, half: level(half) })),
    ),
  );
}

/** Bonds that a drug loosens: those of a receptor that it takes, and those that need an activity which it inhibits. */
export function looserBonds({ cellTypes }: Pick<Model, 'cellTypes'>, drug: Drug): LooserBond[] {
  const { blocks = [], inhibits = [] } = drug;
  return cellTypes.flatMap(({ id, bonds = [] }) =>
    bonds.flatMap(({ receptor, activatedBy }) => [
      ...blocks
        .filter((each) => each.receptor.id === receptor.id)
        .map(({ half }) => ({ cell: id, by: receptor.id, half: level(half) })),
      ...inhibits
        .filter(({ activity }) => activity.id === activatedBy?.id)
        .map(({ half }) => ({ cell: id, by: receptor.id, half: level(half) })),
    ]),
  );
}
