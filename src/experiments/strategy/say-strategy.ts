import { digits } from '../compare/answer.ts';
import { fewestSeeds, sayFewSeeds, saySeeds } from '../statistics/few-seeds.ts';
import type { StrategyArmRow, StrategyReadingRow } from './strategy-row.ts';

/** `With plerixafor …: LSC 31 % fewer (12 to 50) than 5+3, HSC 4 % fewer (20 fewer to 12 more), in 10 seeds.` */
export function sayAnswer({ name, lsc, hsc, verdict }: Omit<StrategyArmRow, 'answer'>, control: string): string {
  if (verdict === 'not run') return `"${name}" has not been run.`;
  if (lsc.n === 0) return `With "${name}" there is nothing to read beside "${control}" in any seed so far.`;
  const spared = hsc === null ? '' : ` and HSC ${sayChange(hsc)}`;
  const numbers = `LSC ${sayChange(lsc)}${spared} than "${control}" in ${saySeeds(lsc.n)}`;
  if (lsc.n < fewestSeeds) return `With "${name}": ${numbers}; ${sayFewSeeds(lsc.n)}.`;
  if (verdict === 'not told: LSC are the same in both arms') return `With "${name}" ${sayTheSame(lsc, control)}.`;
  return `With "${name}" there are ${conclusions[verdict]}: ${numbers}.`;
}

const conclusions: Readonly<
  Record<Exclude<StrategyArmRow['verdict'], 'not run' | 'not told: LSC are the same in both arms'>, string>
> = {
  'fewer LSC': 'fewer LSC',
  'fewer LSC, HSC spared': 'fewer LSC and no fewer HSC beyond chance, at most a fifth',
  'fewer LSC, HSC undecided': 'fewer LSC, and it is not told whether a fifth of HSC is lost',
  'fewer LSC, at the cost of HSC': 'fewer LSC, and fewer HSC too',
  'more LSC': 'more LSC',
  undecided: 'neither more nor fewer LSC beyond chance',
};

/** What runs say that are the same in nearly all seeds. */
function sayTheSame({ n, by_seed }: StrategyReadingRow, control: string): string {
  const same = by_seed.filter((each) => each.own === each.control);
  if (same.every(({ own }) => own === 0) && same.length === n)
    return `as with "${control}" there are no LSC in any of ${saySeeds(n)}, so that nothing is told of them`;
  return `there are as many LSC as with "${control}" in ${same.length} of ${saySeeds(n)}, so that nothing is told of what it does to them`;
}

/** `31 % fewer (50 % fewer to 12 % fewer)`, or in cells where the control has none. */
export function sayChange({ effect, ci, scale }: StrategyReadingRow): string {
  if (effect === null) return 'with nothing to read';
  const one = (value: number) => {
    const size = scale === 'relative' ? `${Math.round(100 * Math.abs(value))} %` : digits(Math.abs(value));
    return `${size} ${value < 0 ? 'fewer' : 'more'}`;
  };
  return `${one(effect)}${ci === null ? '' : ` (${one(ci[0])} to ${one(ci[1])})`}`;
}

/** `12 against 40 cells, −70 % (−85 to −52)` */
export function sayReading({ mean, control, unit, scale, effect, ci }: StrategyReadingRow): string {
  if (mean === null || control === null) return 'nothing to read';
  const isShare = unit === 'share of seeds';
  const level = (value: number) => (isShare ? `${Math.round(100 * value)} %` : digits(value));
  const inUnit = isShare || unit === '1' ? '' : ` ${unit}`;
  const shown = (value: number) =>
    scale === 'relative' || isShare ? String(Math.round(100 * value)).replace('-', '−') : digits(value);
  const end = isShare ? ' points' : scale === 'relative' ? ' %' : inUnit;
  const difference =
    effect === null
      ? ''
      : `, ${effect > 0 ? '+' : ''}${shown(effect)}${end}${ci === null ? '' : ` (${shown(ci[0])} to ${shown(ci[1])})`}`;
  return `${level(mean)} against ${level(control)}${inUnit}${difference}`;
}
