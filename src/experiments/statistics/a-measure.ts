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
