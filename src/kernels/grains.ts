import { floor } from '../core/math.ts';

/**
 * Grain in which the probabilities of one tick are summed, in whole numbers, so that the sum does not depend on the order
 * of the cells: exact for two million of them.
 */
const grain = 1 / 4294967296;

/** A probability in whole grains. */
export function grains(probability: number): number {
  return floor(probability / grain + 0.5);
}

/** The probability that so many grains are. */
export function fromGrains(count: number): number {
  return count * grain;
}
