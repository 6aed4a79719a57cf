import { expect, test } from 'vitest';
import { bandOf } from '../../../src/report/compare/bands.ts';
import type { ComparedRun } from '../../../src/report/compare/compare-input.ts';
import { zeroInWords } from '../../../src/report/compare/curves.ts';

const course = (seed: number, zero: number | null, values: readonly number[]): ComparedRun => ({
  arm: 'one',
  seed,
  zero,
  bars: [],
  series: new Map([
    ['time_d', Float64Array.from(values, (_, day) => day)],
    ['lsc', Float64Array.from(values)],
  ]),
});
const lsc = (series: ComparedRun['series']) => series.get('lsc')!;
const words = (runs: readonly ComparedRun[]) => zeroInWords({ runs });

test('a seed that was never treated shares no day with those that were', () => {
  const treated = [course(1, 1, [9, 5, 1]), course(2, 1, [9, 5, 3])];
  const untreated = course(3, null, [9, 90, 900, 9000]);
  const band = bandOf([...treated, untreated], lsc);
  expect(band).toEqual(bandOf(treated, lsc));
  expect(band.at(-1)).toMatchObject({ day: 1, middle: 2 });
  expect(words([...treated, untreated])).toBe('Day 0 is the first dose of the seed; a seed without doses is left out.');
  expect(words(treated)).toBe('Day 0 is the first dose of the seed.');
  expect(words([course(1, 0, [1, 2])])).toBe('Days are those of the run.');
});
