import { days, hours, internal, type Quantity, quantity } from '../../core/units.ts';
import type { Dose } from '../../model/regimen.ts';

type Amount = Dose['amount'];
type Time = Quantity<'time'>;

export const perArea = (amount: number) => quantity(amount, 'mg/m²');
export const perKg = (amount: number) => quantity(amount, 'mg/kg');
export const milligrams = (amount: number) => quantity(amount, 'mg');

/** Day 1 of a paper is the first of a regimen, which counts from 0. */
export const onDay = (day: number): Time => days(day - 1);

export function infused(drug: string, amount: Amount, lasting: Time, at: Time = onDay(1)): Dose {
  return { drug, amount, route: 'infusion', at, lasting };
}

/** Into a vein, at once. */
export function pushed(drug: string, amount: Amount, at: Time = onDay(1)): Dose {
  return { drug, amount, route: 'bolus', at };
}

export function underTheSkin(drug: string, amount: Amount, at: Time = onDay(1)): Dose {
  return { drug, amount, route: 'subcutaneous', at };
}

export function swallowed(drug: string, amount: Amount, at: Time = onDay(1)): Dose {
  return { drug, amount, route: 'oral', at };
}

export function repeated(dose: Dose, every: Time, times: number): Dose {
  return { ...dose, every, times };
}

export function daily(dose: Dose, times: number): Dose {
  return repeated(dose, days(1), times);
}

/** Every twelve hours. */
export function twiceDaily(dose: Dose, times: number): Dose {
  return repeated(dose, hours(12), times);
}

/** The same doses, so much later. */
export function later(doses: readonly Dose[], by: Time): Dose[] {
  return doses.map((dose) => ({ ...dose, at: hours(internal(dose.at) + internal(by)) }));
}
