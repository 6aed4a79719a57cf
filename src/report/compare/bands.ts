import type { ComparedRun } from './compare-input.ts';

/** The middle of the seeds and how far most of them reach, at one time. */
export interface BandPoint {
  readonly day: number;
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/** How a quantity is read off a run; NaN where it is not there. */
export type Reading = (series: ComparedRun['series']) => ArrayLike<number>;

/** Days between two points of a curve. */
const grid = 0.25;

/** Median, and 10th to 90th percentile, over the seeds of an arm that have a value at that time; seeds without a day 0 have none. */
export function bandOf(runs: readonly ComparedRun[], read: Reading): BandPoint[] {
  const curves = runs.flatMap(({ series, zero }) => {
    if (zero === null) return [];
    const time = series.get('time_d') ?? new Float64Array(0);
    return [{ days: Float64Array.from(time, (day) => day - zero), values: read(series) }];
  });
  const first = Math.min(...curves.map(({ days }) => days[0] ?? 0));
  const last = Math.max(...curves.map(({ days }) => days.at(-1) ?? 0));
  const points = Math.max(0, Math.floor((last - first) / grid + 1e-9) + 1);
  return Array.from({ length: points }, (_, k) => {
    const day = Math.ceil(first / grid) * grid + k * grid;
    const values = curves.map(({ days, values }) => valueAt(days, values, day)).filter((value) => !Number.isNaN(value));
    values.sort((a, b) => a - b);
    return { day, low: quantile(values, 0.1), middle: quantile(values, 0.5), high: quantile(values, 0.9) };
  }).filter(({ middle }) => !Number.isNaN(middle));
}

/** Between two rows on the line between them; NaN outside. */
function valueAt(days: Float64Array, values: ArrayLike<number>, day: number): number {
  const last = days.length - 1;
  if (last < 0 || day < days[0]! - 1e-9 || day > days[last]! + 1e-9) return Number.NaN;
  let [low, high] = [0, last];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (days[middle]! <= day) low = middle;
    else high = middle;
  }
  const span = days[high]! - days[low]!;
  const share = span === 0 ? 0 : Math.min(1, Math.max(0, (day - days[low]!) / span));
  return values[low]! + share * (values[high]! - values[low]!);
}

/** The value below which lies a share of sorted values, between two of them on the line; NaN for none. */
export function quantile(sorted: readonly number[], share: number): number {
  const at = share * (sorted.length - 1);
  const below = Math.floor(at);
  const [a, b] = [sorted[below], sorted[Math.min(sorted.length - 1, below + 1)]];
  return a === undefined || b === undefined ? Number.NaN : a + (at - below) * (b - a);
}
