import { round } from '../core/math.ts';

/** Hours in whole 2⁻²⁰ (3 ms), so that a moment is the same in whatever unit and by whatever sum it was reached. */
export function instant(hours: number): number {
  return round(hours * 1048576) / 1048576;
}
