import type { Dimension } from '../core/units.ts';
import type { FindingId, ReferenceKey } from '../evidence/index.ts';
import type { Activity } from './activity.ts';
import type { Behavior } from './behavior.ts';
import type { CellType } from './cell-type.ts';
import type { Parameter } from './parameter.ts';
import type { Signal } from './signal.ts';

/** In cells of a type, a signal increases or decreases an activity or a behavior. */
export interface Rule<D extends Dimension = Dimension> {
  readonly id: string;
  readonly cells: readonly CellType[];
  readonly signal: Signal<D>;
  readonly effect: 'increases' | 'decreases';
  readonly target: Activity | Behavior;
  /** Signal at half effect. */
  readonly halfMaximum: Parameter<D>;
  /** Steepness: a whole number from 1 to 16. */
  readonly power: Parameter<'number'>;
  /** The rule holds only when the scenario takes this side of the dispute, by itself or by default. */
  readonly side?: { readonly dispute: string; readonly side: string };
  readonly because: readonly FindingId[];
  /** What it claims and these findings do not; absent where they say all of it. */
  readonly beyond?: Beyond;
  /** Where it comes from in words, when a file states it: needed where it rests on no finding and no other source. */
  readonly source?: string;
}

/** A claim that the review does not make. */
export interface Beyond {
  /** What is not stated there: `that G-CSF rouses HSC from rest`. */
  readonly says: string;
  /** Sources outside the words of the review that speak to it; none where it is assumed. */
  readonly cites: readonly ReferenceKey[];
}

/** State a rule; the half-maximum must have the dimension of the signal. */
export function rule<D extends Dimension>(
  id: string,
  statement: Omit<Rule<D>, 'id' | 'halfMaximum'> & { readonly halfMaximum: Parameter<NoInfer<D>> },
): Rule<D> {
  return { id, ...statement };
}
