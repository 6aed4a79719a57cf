import type { Dimension } from '../core/units.ts';
import type { Activity } from './activity.ts';
import type { CellType } from './cell-type.ts';
import type { Parameter } from './parameter.ts';
import type { Ligand, Receptor } from './receptor.ts';
import type { Rhythm } from './rhythm.ts';
import type { Substance } from './substance.ts';

/** A number that a cell can read. */
export type Signal<D extends Dimension = Dimension> =
  | (D extends 'pressure' | 'affinity' | 'concentration' ? Substance<D> : never)
  | (D extends 'number'
      ? Activity | Receptor | Ligand | Rhythm | NearbySignal | EngagedSignal | StateSignal | MutationSignal
      : never)
  | (D extends 'affinity' ? HormoneSignal : never);

/**
 * What a cell knows of itself: crowding (sum of squared relative overlaps with its neighbors), whether a niche bond holds
 * it, how many bonds it has, how mature it is, how often it or its mothers of the same type renewed themselves.
 */
export interface StateSignal {
  readonly kind: 'state';
  readonly id: 'crowding' | 'held' | 'bonds' | 'maturity' | 'renewals';
  readonly name: string;
  readonly dimension: 'number';
}

/** 1 in cells that carry the mutation, else 0. */
export interface MutationSignal {
  readonly kind: 'mutation';
  readonly id: string;
  readonly name: string;
  readonly dimension: 'number';
  /** Absent for one that only comes with cells that are brought in. */
  readonly arises?: Arising;
}

/** By chance at divisions, whatever the cell would have of it; all that descends from it inherits it. */
export interface Arising {
  /** In cell types of this group. */
  readonly group: CellType['group'];
  /** Probability for each of the two daughters. */
  readonly perDaughter: Parameter<'number'>;
}

/** How many cells of a type or group have their center within `physics.neighborhood` of the cell, itself not counted. */
export interface NearbySignal {
  readonly kind: 'nearby';
  /** Id of a cell type, or of a group of them. */
  readonly id: string;
  readonly name: string;
  readonly dimension: 'number';
}

/**
 * How far other cells bind what a cell displays of a ligand: the sum over all that touch it of their receptors for it, each
 * times its contact as if there were no others (1 held, `physics.grazing` passing by) and times what is displayed.
 */
export interface EngagedSignal {
  readonly kind: 'engaged';
  /** Id of the ligand. */
  readonly id: string;
  readonly name: string;
  readonly dimension: 'number';
}

/** Level of a hormone in blood, 1 at rest. */
export interface HormoneSignal {
  readonly kind: 'hormone';
  readonly id: string;
  readonly name: string;
  readonly dimension: 'affinity';
}

export const crowding: StateSignal = { kind: 'state', id: 'crowding', name: 'crowding', dimension: 'number' };
export const held: StateSignal = { kind: 'state', id: 'held', name: 'being held by a niche bond', dimension: 'number' };
export const bonds: StateSignal = { kind: 'state', id: 'bonds', name: 'strength of its bonds', dimension: 'number' };
export const maturity: StateSignal = { kind: 'state', id: 'maturity', name: 'maturity', dimension: 'number' };
export const renewals: StateSignal = {
  kind: 'state',
  id: 'renewals',
  name: 'self-renewing divisions behind it',
  dimension: 'number',
};

/** The signal of a cell type or group nearby. */
export function nearby(id: string, plural: string): NearbySignal {
  return { kind: 'nearby', id, name: `${plural} nearby`, dimension: 'number' };
}

/** The signal of others that bind a displayed ligand. */
export function engaged({ id, name }: Pick<Ligand, 'id' | 'name'>): EngagedSignal {
  return { kind: 'engaged', id, name: `cells bound to its ${name}`, dimension: 'number' };
}

/** The key under which a signal is computed: unique over all kinds. */
export function signalKey(signal: { readonly kind: string; readonly id: string }): string {
  return `${signal.kind}:${signal.id}`;
}
