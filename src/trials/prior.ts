import { exp, log, sqrt } from '../core/math.ts';
import { random } from '../core/random.ts';
import { type Quantity, quantity } from '../core/units.ts';
import type { Spread } from './spread.ts';

/** How patients are spread over a range: alike over all of it, or more of them the nearer to its usual value. */
export const priors = ['even', 'peaked'] as const;
export type Prior = (typeof priors)[number];

/** What a random number decides, as in `engine/purpose.ts`; a patient is drawn before any run. */
const purpose = 0x70617469;

/** Quantile of a patient in [0, 1) in one property: the same whatever the trial, the arm and the prior. */
export function quantileOf(seed: number, patient: number, property: string): number {
  return random(seed, purpose, patient, 0, hashed(property));
}

/** A word as a u32, so that a property keeps its draws when others come or go. Source: FNV-1a of Fowler, Noll and Vo. */
function hashed(word: string): number {
  let hash = 0x811c9dc5;
  for (let k = 0; k < word.length; k++) {
    hash ^= word.charCodeAt(k);
    hash = (hash + (hash << 1) + (hash << 4) + (hash << 7) + (hash << 8) + (hash << 24)) >>> 0;
  }
  return hash;
}

/** The value at a quantile u: `even` is uniform over the range, `peaked` triangular with its mode at the usual value. */
export function valueAt(
  { low, usual, high, scale }: Pick<Spread, 'low' | 'usual' | 'high' | 'scale'>,
  prior: Prior,
  u: number,
): number {
  const same = (x: number) => x;
  const [to, from] = scale === 'ratio' ? [log, exp] : [same, same];
  const [a, m, b] = [to(low), to(usual), to(high)];
  if (prior === 'even') return from(a + u * (b - a));
  if (u * (b - a) < m - a) return from(a + sqrt(u * (b - a) * (m - a)));
  return from(b - sqrt((1 - u) * (b - a) * (b - m)));
}

/** The same to six digits with its unit, as a file would have it. */
export function quantityAt(spread: Spread, prior: Prior, u: number): Quantity {
  return quantity(Number(valueAt(spread, prior, u).toPrecision(6)), spread.unit);
}
