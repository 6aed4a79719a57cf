import { internal, type Quantity } from '../../core/units.ts';
import type { Dose } from '../../model/regimen.ts';

/** Rounding of sums of hours. */
export const hardly = 1e-6;

/** One administration of a drug that lasts, h. */
export interface Infusion {
  readonly drug: string;
  /** Index of its dose, or of its regimen, in the list that is looked at. */
  readonly index: number;
  readonly from: number;
  readonly to: number;
}

/** A length in hours; 0 where there is none. */
export const hoursOf = (time: Quantity<'time'> | undefined) => (time === undefined ? 0 : internal(time));

/** Hours as a day, which counts from 0. */
export const daysOf = (hours: number) => `day ${Number((hours / 24).toPrecision(6))}`;

/** When a dose begins, each time, h from the start of its regimen or cycle. */
export function startsOf({ at, every, times = 1 }: Dose): number[] {
  return Array.from({ length: times }, (_, n) => internal(at) + n * hoursOf(every));
}

/** Administrations of a dose that last; none of a dose that is given at once. */
export function infusionsOf(dose: Dose, index: number): Infusion[] {
  const { drug, lasting } = dose;
  return lasting === undefined
    ? []
    : startsOf(dose).map((from) => ({ drug, index, from, to: from + hoursOf(lasting) }));
}

/**
 * The first infusion that begins while one of the same drug and another index runs, behind that one; null where there is none.
 * In the order of their beginnings, an infusion that overlaps with any before it overlaps with the one that ends last.
 *
 * @param infusions those of one index do not overlap among themselves
 */
export function firstOverlap(infusions: readonly Infusion[]): readonly [Infusion, Infusion] | null {
  const endsLast = new Map<string, Infusion>();
  for (const next of infusions.toSorted((a, b) => a.from - b.from || a.index - b.index)) {
    const before = endsLast.get(next.drug);
    if (before === undefined || next.to > before.to) endsLast.set(next.drug, next);
    if (before !== undefined && before.index !== next.index && before.to > next.from + hardly) return [before, next];
  }
  return null;
}
