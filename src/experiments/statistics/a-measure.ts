import { type Interval, normal95 } from './wilson-interval.ts';

/**
 * How often a value of the first group is the greater one of a pair, equal values counted half: 0.5 says no difference, 0.56
 * a small, 0.64 a medium, 0.71 a large one.
 *
 * Source: Vargha & Delaney, J. Educ. Behav. Stat. 25, 101 (2000).
 */
export function aMeasure(first: readonly number[], second: readonly number[]): number {
  let above = 0;
  for (const a of first) for (const b of second) above += a > b ? 1 : a === b ? 0.5 : 0;
  return above / (first.length * second.length);
}

/**
 * The 95 % interval of that measure, within 0 and 1; null where a group has fewer than two values. Where the groups do not overlap at all
 * it says nothing of how far they are known to be apart, and is null too.
 *
 * Source: Hanley & McNeil, Radiology 143, 29 (1982).
 */
export function aMeasureInterval(first: readonly number[], second: readonly number[]): Interval | null {
  const a = aMeasure(first, second);
  const [m, n] = [first.length, second.length];
  if (m < 2 || n < 2 || a === 0 || a === 1) return null;
  const [withFirst, withSecond] = [a / (2 - a), (2 * a * a) / (1 + a)];
  const variance = (a * (1 - a) + (m - 1) * (withFirst - a * a) + (n - 1) * (withSecond - a * a)) / (m * n);
  const half = normal95 * Math.sqrt(variance);
  return [Math.max(0, a - half), Math.min(1, a + half)];
}
