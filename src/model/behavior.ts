import type { Dimension } from '../core/units.ts';

/** A rate or number on which the engine acts. */
export interface Behavior<D extends Dimension = Dimension> {
  readonly kind: 'behavior';
  readonly id: BehaviorId;
  readonly name: string;
  readonly dimension: D;
}

const list = {
  cycleEntry: ['rate at which it enters the cell cycle', 'rate'],
  cycleSpeed: ['speed at which it passes G1', 'number'],
  selfRenewal: ['probability that a daughter renews itself', 'number'],
  maturation: ['rate at which it matures', 'rate'],
  death: ['rate at which it dies', 'rate'],
  threshold: ['damage it withstands', 'number'],
  repair: ['rate at which it repairs damage', 'rate'],
  motility: ['speed at which it moves', 'speed'],
  attraction: ['bias of its movement along the attracting gradient', 'number'],
  lodging: ['rate at which it takes a free niche place that it touches', 'rate'],
  egress: ['rate at which it leaves through a sinusoid wall', 'rate'],
  homing: ['rate at which it returns from blood', 'rate'],
  secretion: ['intensity of its secretion', 'number'],
  display: ['share of its ligands that it displays', 'number'],
  size: ['radius, relative to the usual one of its type', 'number'],
  permeability: ['permeability of the vessel that it lines, relative to that of an intact wall', 'number'],
} as const satisfies Record<string, readonly [name: string, dimension: Dimension]>;

export type BehaviorId = keyof typeof list;
export const behaviorIds = Object.keys(list) as BehaviorId[];

function behavior<I extends BehaviorId>(id: I): Behavior<(typeof list)[I][1]> {
  return { kind: 'behavior', id, name: list[id][0], dimension: list[id][1] };
}

export const cycleEntry = behavior('cycleEntry');
export const cycleSpeed = behavior('cycleSpeed');
export const selfRenewal = behavior('selfRenewal');
export const maturation = behavior('maturation');
export const death = behavior('death');
export const threshold = behavior('threshold');
export const repair = behavior('repair');
export const motility = behavior('motility');
export const attraction = behavior('attraction');
export const lodging = behavior('lodging');
export const egress = behavior('egress');
export const homing = behavior('homing');
export const secretion = behavior('secretion');
export const display = behavior('display');
export const size = behavior('size');
export const permeability = behavior('permeability');

export const behaviors = {
  cycleEntry,
  cycleSpeed,
  selfRenewal,
  maturation,
  death,
  threshold,
  repair,
  motility,
  attraction,
  lodging,
  egress,
  homing,
  secretion,
  display,
  size,
  permeability,
};
