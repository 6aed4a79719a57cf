import { lowest } from './rows.ts';

/** What is missing of the number at the start of a run; null when it began with none or did not record it. */
export interface Loss {
  /** Fewest over the number at the start. */
  readonly lowestOverStart: number | null;
  /** Area between the start and what is below it, over the start, d: a day with none left counts one. */
  readonly daysLost: number | null;
}

/**
 * What a run lost of some cells, between rows on straight lines.
 *
 * @param time d
 */
export function lossOf(time: Float64Array, numbers: Float64Array): Loss {
  const start = numbers[0] ?? 0;
  if (!(start > 0)) return { lowestOverStart: null, daysLost: null };
  const missing = numbers.map((n) => Math.max(0, 1 - n / start));
  let area = 0;
  for (let row = 1; row < time.length; row++) {
    area += ((missing[row - 1]! + missing[row]!) / 2) * (time[row]! - time[row - 1]!);
  }
  return { lowestOverStart: numbers[lowest(numbers, 0)]! / start, daysLost: area };
}
