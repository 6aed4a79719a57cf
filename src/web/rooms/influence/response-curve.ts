import { internal } from '../../../core/units.ts';
import type { Rule } from '../../../model/index.ts';
import { response } from './strength.ts';

type Numbers = Pick<Rule, 'halfMaximum' | 'power'>;

/** Where the axis of the signal ends: at three half-maxima, and no earlier than at a full signal of 1 where there is one. */
export function signalEnd(rules: readonly Numbers[], full: number | null): number {
  return Math.max(...rules.map(({ halfMaximum }) => 3 * internal(halfMaximum.quantity)), full ?? 0);
}

/** Points of the response, [n] of signal and share of the effect, from no signal to `end`. */
export function responseCurve(
  rule: Numbers,
  end: number,
  n = 60,
): { readonly signal: number; readonly share: number }[] {
  return Array.from({ length: n }, (_, k) => {
    const signal = (end * k) / (n - 1);
    return { signal, share: response(rule, signal) };
  });
}
