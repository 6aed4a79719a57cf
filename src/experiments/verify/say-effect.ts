import { digits } from '../compare/answer.ts';
import { saySeeds } from '../statistics/few-seeds.ts';
import type { Interval } from '../statistics/wilson-interval.ts';
import type { VerifyRow } from './row.ts';

/** `+0.33 (0.28 to 0.38) relative in 10 seeds, wanted above 0.1` */
export function sayEffect({
  effect,
  ci,
  unit,
  expected,
  smallest,
  seeds,
}: Pick<VerifyRow, 'effect' | 'ci' | 'unit' | 'expected' | 'smallest' | 'seeds'>): string {
  const wanted = {
    above: `wanted above ${digits(smallest)}`,
    below: `wanted below ${digits(-smallest)}`,
    none: `wanted within ±${digits(smallest)}`,
  }[expected];
  const inUnit = unit === '1' ? '' : unit === 'relative' ? ', relative,' : ` ${unit}`;
  return `${withInterval(effect, ci)}${inUnit} in ${saySeeds(seeds.length)}, ${wanted}`;
}

/** The same of its control, and whether that holds; or that the verdict did without. */
export function sayControl({ control: { effect, ci, holds } }: VerifyRow): string {
  if (holds === null) return 'not run, as it could not change the verdict';
  if (effect !== null && ci === null) return `${withInterval(effect, ci)}; too few seeds to tell whether it holds`;
  return `${withInterval(effect, ci)}, ${holds ? 'holds' : 'does not hold'}`;
}

function withInterval(effect: number | null, ci: Interval | null): string {
  if (effect === null) return 'nothing to read';
  return `${effect > 0 ? '+' : ''}${digits(effect)}${ci === null ? '' : ` (${digits(ci[0])} to ${digits(ci[1])})`}`;
}
