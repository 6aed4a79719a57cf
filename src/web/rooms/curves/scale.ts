/** From a value to a place, with ticks at round numbers. */
export interface Scale {
  readonly ticks: readonly number[];
  at(value: number): number;
}

/** A linear scale from a value that may not be left out up to one that lies at or above the most. */
export function linear(low: number, high: number, from: number, to: number, wanted: number): Scale {
  const step = roundStep((high - low) / wanted);
  const [first, last] = [Math.floor(low / step + 1e-9) * step, Math.ceil(high / step - 1e-9) * step];
  const count = Math.round((last - first) / step);
  const ticks = Array.from({ length: count + 1 }, (_, k) => Number((first + k * step).toPrecision(12)));
  return { ticks, at: (value) => from + ((value - first) / (last - first)) * (to - from) };
}

/** Days as they are, with ticks at whole numbers of them. */
export function daysScale(first: number, last: number, from: number, to: number): Scale {
  const step = [1, 2, 5, 7, 14, 28, 56].find((each) => (last - first) / each <= 10) ?? 112;
  const ticks = [];
  for (let day = Math.ceil(first / step) * step; day <= last; day += step) ticks.push(day);
  const span = last - first || 1;
  return { ticks, at: (day) => from + ((day - first) / span) * (to - from) };
}

/** 1, 2 or 5 times a power of ten, not below a number. */
export function roundStep(least: number): number {
  if (!(least > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(least));
  const digit = least / power;
  return power * (digit <= 1 ? 1 : digit <= 2 ? 2 : digit <= 5 ? 5 : 10);
}
