import { cxcr4, vla4 } from '../../biology/receptors/index.ts';
import { gcsf } from '../../biology/substances/gcsf.ts';
import type { Series } from '../../io/index.ts';
import { type Drug, targetsOfDrug } from '../../model/drug.ts';

/** Time over which the rate of egress is averaged, d: a few hours, as a drug that mobilizes acts for. */
const lately = 0.25;
/** Time before the dose with which it is compared, d: a whole one, since egress has a rhythm. */
const before = 1;
/** Days after the dose in which the peak is looked for: so long is G-CSF given. */
const peakWithin = 7;

/**
 * Mobilization in folds: cells expected to leave per day over the last six hours, over those of the day before the dose, at
 * each row. NaN before there are six hours to look at, and throughout where none were expected to leave before the dose.
 *
 * From integrated hazards of egress, since of rare cells hardly one leaves a block in an hour. A fold in blood is the same as
 * long as cells come back at the same rate.
 *
 * @param cells ids of cell types, taken together
 * @param dose  day
 */
export function mobilizationOf(series: Series, cells: readonly string[], dose: number): Float64Array {
  const time = series.get('time_d') ?? new Float64Array();
  const known = cells.flatMap((id) => series.get(`expected_to_leave_${id}_cells`) ?? []);
  const left = time.map((_, row) => known.reduce((sum, column) => sum + column[row]!, 0));
  const rate = (from: number, to: number) => (at(time, left, to) - at(time, left, from)) / (to - from);
  const start = time[0] ?? 0;
  const usual = dose - start < lately ? Number.NaN : rate(Math.max(start, dose - before), dose);
  return time.map((day) => (day - start < lately || !(usual > 0) ? Number.NaN : rate(day - lately, day) / usual));
}

/** The greatest fold, and when it is reached. */
export interface Peak {
  readonly fold: number;
  /** Days from the dose. */
  readonly after: number;
}

/** Greatest fold in the week after a dose; null where there is none. */
export function peakMobilization(series: Series, cells: readonly string[], dose: number): Peak | null {
  const time = series.get('time_d') ?? new Float64Array();
  let peak: Peak | null = null;
  for (const [row, fold] of mobilizationOf(series, cells, dose).entries()) {
    const after = time[row]! - dose;
    if (after > 0 && after <= peakWithin && fold > (peak?.fold ?? -1)) peak = { fold, after };
  }
  return peak;
}

/** Is that a drug by which stem cells are mobilized: one that takes CXCR4 or VLA-4 from what holds them, or G-CSF? */
export function mobilizes(drug: Drug): boolean {
  return targetsOfDrug(drug).some((id) => id === cxcr4.id || id === vla4.id || id === gcsf.id);
}

/** Value on a day, on straight lines between rows. */
function at(time: Float64Array, values: Float64Array, day: number): number {
  let [next, last] = [0, time.length];
  while (next < last) {
    const middle = (next + last) >> 1;
    if (time[middle]! < day) next = middle + 1;
    else last = middle;
  }
  if (next === time.length) return values.at(-1)!;
  if (next === 0) return values[0]!;
  const [from, to] = [time[next - 1]!, time[next]!];
  return values[next - 1]! + ((values[next]! - values[next - 1]!) * (day - from)) / (to - from);
}
