import type { Lane } from './editing/lanes.ts';

/** Hours that an axis shows, and where its ticks stand. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

const day = 24;
/** Days between two ticks, in the order of preference. */
const steps = [1, 2, 7, 14, 28, 84];

/** From the zero of a clock, or a day before what comes earlier, to a little behind the last end, in whole days. */
export function spanOf(lanes: readonly Lane[]): Span {
  const marks = lanes.flatMap((lane) => lane.marks);
  const ends = marks.map(({ from, to }) => (Number.isFinite(to) ? to : from));
  const first = Math.min(0, ...marks.map(({ from }) => from - day));
  const last = Math.max(7 * day, ...ends);
  const from = Math.floor(first / day) * day;
  const to = Math.ceil((last + 0.08 * (last - from)) / day) * day;
  const step = day * (steps.find((each) => (to - from) / (each * day) <= 14) ?? steps.at(-1)!);
  const ticks = [];
  for (let tick = Math.ceil(from / step) * step; tick <= to; tick += step) ticks.push(tick);
  return { from, to, ticks };
}
