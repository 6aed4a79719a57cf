import { seedsFrom } from '../../src/experiments/arms/seeds-from.ts';

/** Whether the usual seeds, from 1 on, are all among these: what has fewer may not take the place of what is on record. */
export function haveUsual(count: number, seeds: readonly number[]): boolean {
  return seedsFrom(1, count).every((seed) => seeds.includes(seed));
}
