import { digits } from '../compare/answer.ts';
import type { Together } from '../readings/bliss.ts';
import { saySeeds } from '../statistics/few-seeds.ts';
import type { Interval } from '../statistics/wilson-interval.ts';
import type { BesideRow, VerifyRow } from './row.ts';

/** `+0.33 (0.28 to 0.38) relative in 10 seeds, wanted above 0.1`, and of two things together what each does alone. */
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
  const wanted = {
    above: `wanted above ${digits(smallest)}`,
    below: `wanted below ${digits(-smallest)}`,
    none: `wanted within ±${digits(smallest)}`,
  }[expected];
  const inUnit = unit === '1' ? '' : unit === 'relative' ? ', relative,' : ` ${unit}`;
  const behind = together === undefined ? '' : `; ${sayTogether(together)}`;
  return `${withInterval(effect, ci)}${inUnit} in ${saySeeds(n)}, ${wanted}${behind}`;
}

/** `each alone leaves 80 % and 70 % of what there is with neither, so that 56 % are expected of both, which leave 45 %` */
function sayTogether({ alone: [one, other], expected, both }: Together): string {
  const percent = (share: number) => `${digits(100 * share)} %`;
  return `each alone leaves ${percent(one)} and ${percent(other)} of what there is with neither, so that ${percent(expected)} are expected of both, which leave ${percent(both)}`;
}

/** `LSC left: 12 in 5+3, 3 in 5+3 with CXCR4 blocked`, means over seeds. */
export function sayBeside({ reading, unit, arms }: BesideRow): string {
  const means = arms.map(({ name, values }) => {
    const known = values.filter((value) => value !== null);
    const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
    return `${known.length === 0 ? 'nothing' : digits(mean)} in “${name}”`;
  });
  return `${reading}${unit === '1' ? '' : `, ${unit}`}: ${means.join(', ')}`;
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
