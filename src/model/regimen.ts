import type { Quantity } from '../core/units.ts';

/**
 * What a condition may watch: the leukemic share of the marrow, the neutrophils in blood over their healthy number, or
 * their count as a laboratory reports it.
 */
export const measureNames = ['leukemic-fraction', 'neutrophils-over-baseline', 'neutrophil-count'] as const;
export type Measure = (typeof measureNames)[number];

/** A measure that is above or below a level. */
export type Condition =
  | { readonly measure: Measure; readonly above: Quantity<'number' | 'blood count'> }
  | { readonly measure: Measure; readonly below: Quantity<'number' | 'blood count'> };

/**
 * A moment: a time of the run, an offset from another event, or the first tick at which a measure crosses a level. What
 * comes after another event may depend on a look at that moment: `if` it does not hold then, the event never comes.
 */
export type Moment =
  | { readonly time: Quantity<'time'> }
  | { readonly after: string; readonly by: Quantity<'time'>; readonly if?: Condition }
  | Condition;

export const routes = ['bolus', 'infusion', 'oral', 'subcutaneous'] as const;
export type Route = (typeof routes)[number];

/** One administration, or several: `every` with `times` repeats it. `at` counts from the start of the regimen or its cycle. */
export interface Dose {
  readonly drug: string;
  readonly amount: Quantity<'dose' | 'dose per area' | 'dose per mass'>;
  readonly route: Route;
  readonly at: Quantity<'time'>;
  readonly lasting?: Quantity<'time'>;
  readonly every?: Quantity<'time'>;
  readonly times?: number;
}

/** All doses of a regimen again, `times` in all; a cycle begins `every` so long after the one before it. */
export interface Cycles {
  readonly every: Quantity<'time'>;
  readonly times: number;
}

export const adjustmentActions = [
  'hold', //   doses that would begin are left out
  'delay', //  the next cycle waits
  'reduce', // doses are given in part
  'stop', //   no dose and no cycle begins any more
] as const;
export type AdjustmentAction = (typeof adjustmentActions)[number];

/**
 * What is done about a regimen when someone looks. The first look is at its start, before the first dose; the next one
 * `look` later, and so on. At a look an adjustment comes into force when `when` holds and ends when `until` holds; without
 * `until`, hold and delay end when `when` no longer holds, and reduce and stop stay. A dose that has begun is given to its
 * end.
 */
export interface Adjustment {
  readonly action: AdjustmentAction;
  /** Of `hold` and `reduce`: ids of the drugs that are meant; all of the regimen when absent. */
  readonly drugs?: readonly string[];
  readonly when: Condition;
  readonly until?: Condition;
  /** Of `reduce`: share of the dose that is given. */
  readonly to?: Quantity<'number'>;
  readonly look: Quantity<'time'>;
}

/** A schedule of doses that begins at a moment. */
export interface Regimen {
  readonly id: string;
  readonly start: Moment;
  readonly doses: readonly Dose[];
  /** One cycle when absent. */
  readonly cycles?: Cycles;
  /** Given as planned when absent. */
  readonly adjust?: readonly Adjustment[];
}
