import { sayUnit } from '../../core/units.ts';
import { digits } from '../compare/answer.ts';
import type { Together } from '../readings/bliss.ts';
import { saySeeds } from '../statistics/few-seeds.ts';
import type { Interval } from '../statistics/wilson-interval.ts';
import type { BesideRow, VerifyRow } from './row.ts';

/** `+33 % (28 % to 38 %) in 10 seeds, wanted above +10 %`, and of two things together what each does alone. */
export function sayEffect({
  effect,
  ci,
  unit,
  expected,
  smallest,
  seeds,
  n = seeds.length,
  together,
}: Pick<VerifyRow, 'effect' | 'ci' | 'unit' | 'expected' | 'smallest' | 'seeds' | 'n'> & {
  readonly together?: Together | undefined;
}): string {
  const behind = together === undefined ? '' : `; ${sayTogether(together)}`;
  return `${withInterval(effect, ci, unit)} in ${saySeeds(n)}, wanted ${sayWanted(expected, smallest, unit)}${behind}`;
}

/** `above +10 %`: where the interval has to lie. */
export function sayWanted(expected: VerifyRow['expected'], smallest: number, unit: string): string {
  const isShare = unit === 'relative';
  const inUnit = isShare ? percent : digits;
  return {
    above: `above ${isShare ? '+' : ''}${inUnit(smallest)}`,
    below: `below ${inUnit(-smallest)}`,
    none: `within ±${inUnit(smallest)}`,
  }[expected];
}

/** `each alone leaves 80 % and 70 % of what there is with neither, so that 56 % are expected of both, which leave 45 %` */
function sayTogether({ alone: [one, other], expected, both }: Together): string {
  return `each alone leaves ${percent(one)} and ${percent(other)} of what there is with neither, so that ${percent(expected)} are expected of both, which leave ${percent(both)}`;
}

/** `LSC left: 12 in 5+3, 3 in 5+3 with CXCR4 blocked`, means over seeds. */
export function sayBeside({ reading, unit, arms }: BesideRow): string {
  const means = arms.map(({ name, values }) => {
    const known = values.filter((value) => value !== null);
    const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
    return `${known.length === 0 ? 'nothing' : digits(mean)} in “${name}”`;
  });
  return `${reading}${unit === '1' ? '' : `, ${sayUnit(unit)}`}: ${means.join(', ')}`;
}

/** The same of its control, and whether that holds; or that the verdict did without. */
export function sayControl({ control: { effect, ci, holds }, unit }: Pick<VerifyRow, 'control' | 'unit'>): string {
  if (holds === null) return 'not run, as it could not change the verdict';
  if (effect !== null && ci === null)
    return `${withInterval(effect, ci, unit)}; too few seeds to tell whether it holds`;
  return `${withInterval(effect, ci, unit)}, ${holds ? 'holds' : 'does not hold'}`;
}

/** A relative effect is a share of what it is compared with. */
function withInterval(effect: number | null, ci: Interval | null, unit: string): string {
  if (effect === null) return 'nothing to read';
  const inUnit = unit === 'relative' ? percent : digits;
  const behind = unit === '1' || unit === 'relative' ? '' : ` ${sayUnit(unit)}`;
  const interval = ci === null ? '' : ` (${inUnit(ci[0])} to ${inUnit(ci[1])})`;
  return `${effect > 0 ? '+' : ''}${inUnit(effect)}${interval}${behind}`;
}

/** `940 %` */
function percent(share: number): string {
  return `${digits(100 * share)} %`;
}
