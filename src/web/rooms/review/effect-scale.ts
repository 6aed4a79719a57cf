import { roundTicks } from '../../../report/round-ticks.ts';
import type { JudgedAssay } from '../../results/judged-assay.ts';

/** Where things stand on the axis of an effect: shares of its length, 0 at the left end. */
export interface EffectScale {
  /** Place of a value. */
  readonly at: (value: number) => number;
  readonly zero: number;
  /** Where the effect is wanted. */
  readonly wanted: readonly [from: number, to: number];
  readonly ticks: readonly number[];
}

type Judged = Pick<JudgedAssay, 'effect' | 'ci' | 'smallest' | 'expected'> & {
  readonly control: Pick<JudgedAssay['control'], 'effect' | 'ci'>;
};

/** One axis for an effect, its control, zero and the least effect that counts, with a tenth of its length to spare at each end. */
export function effectScale({ effect, ci, control, smallest, expected }: Judged): EffectScale {
  const bounds = expected === 'none' ? [-smallest, smallest] : [expected === 'above' ? smallest : -smallest];
  const shown = [0, ...bounds, effect, control.effect, ...(ci ?? []), ...(control.ci ?? [])].filter(isNumber);
  const [low, high] = [Math.min(...shown), Math.max(...shown)];
  const spare = (high - low) / 8;
  const [from, to] = [low - spare, high + spare];
  const at = (value: number) => (value - from) / (to - from);
  const wanted: EffectScale['wanted'] =
    expected === 'none' ? [at(-smallest), at(smallest)] : expected === 'above' ? [at(smallest), 1] : [0, at(-smallest)];
  return { at, zero: at(0), wanted, ticks: roundTicks(from, to) };
}

function isNumber(value: number | null): value is number {
  return value !== null && Number.isFinite(value);
}
