import { exp } from '../core/math.ts';

/** Probability that something with this rate happens within dt. */
export function chance(rate: number, dt: number): number {
  return 1 - exp(-rate * dt);
}
