import type { Parameter } from './parameter.ts';

/** Something in the body that swings over the day around 1: r(t) = 1 + amplitude·cos(2π(t − peak)/period), t from the start of day 0. */
export interface Rhythm {
  readonly kind: 'rhythm';
  readonly id: string;
  readonly name: string;
  readonly dimension: 'number';
  readonly ontology: readonly string[];
  readonly period: Parameter<'time'>;
  /** Time of its highest value, from the start of a day, which begins as light is switched on. */
  readonly peak: Parameter<'time'>;
  /** From 0, constant, to 1, down to nothing. */
  readonly amplitude: Parameter<'number'>;
  readonly because: readonly string[];
}
