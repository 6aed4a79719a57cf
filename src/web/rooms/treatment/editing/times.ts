import { days, hours, internal, type Quantity } from '../../../../core/units.ts';

/** A number of hours as one writes it: in days when it is a whole number of quarters of a day. */
export function timeOf(inHours: number): Quantity<'time'> {
  const rounded = Number(inHours.toPrecision(12));
  return rounded % 6 === 0 && rounded !== 0 ? days(rounded / 24) : hours(rounded);
}

/** A time moved by some hours; the same object when it does not move. */
export function shifted(time: Quantity<'time'>, byHours: number): Quantity<'time'> {
  return byHours === 0 ? time : timeOf(internal(time) + byHours);
}

/** The nearest whole multiple of a step. */
export function snapped(inHours: number, step: number): number {
  return Math.round(inHours / step) * step;
}

/** `day 1, 4 h` of a span that begins with day 1, as protocols count. */
export function sayHours(inHours: number): string {
  const size = Math.abs(inHours);
  const whole = Math.floor(size / 24);
  const rest = Number((size - 24 * whole).toPrecision(6));
  const parts = [...(whole > 0 ? [`${whole} d`] : []), ...(rest > 0 || whole === 0 ? [`${rest} h`] : [])];
  return `${inHours < 0 ? '−' : ''}${parts.join(' ')}`;
}
