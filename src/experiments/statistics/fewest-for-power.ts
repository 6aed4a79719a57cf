import { fewest } from './fewest.ts';

/** Chance to see what is there with which an experiment is called large enough. */
const enough = 0.8;

/**
 * Fewest animals, pairs or seeds with which a test has 80 % power; null when more than `most` would be needed.
 *
 * @param power of n ≥ 2, rising with n
 */
export function fewestForPower(power: (n: number) => number, most: number): number | null {
  return fewest((n) => power(n) >= enough, most);
}
