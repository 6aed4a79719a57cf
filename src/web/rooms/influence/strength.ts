import { internal } from '../../../core/units.ts';
import type { Rule, Signal } from '../../../model/index.ts';

/**
 * Share of its whole effect that a rule has by itself: s^p / (s^p + h^p), 0..1.
 *
 * @param signal s, in the internal unit of the signal; h is the half-maximum, p the power
 */
export function response({ halfMaximum, power }: Pick<Rule, 'halfMaximum' | 'power'>, signal: number): number {
  if (!(signal > 0)) return 0;
  return 1 / (1 + (internal(halfMaximum.quantity) / signal) ** internal(power.quantity));
}

/** What a rule comes to at a full signal, 0..1; null where the signal has no full level, such as oxygen or a number of cells. */
export function strength(rule: Rule): number | null {
  const full = fullLevel(rule.signal);
  return full === null ? null : response(rule, full);
}

/** 1 for what is a share, and for what is measured in affinities or in its level at rest. */
function fullLevel({ kind, id, dimension }: Signal): number | null {
  switch (kind) {
    case 'substance':
      return dimension === 'affinity' ? 1 : null;
    case 'state':
      return id === 'held' || id === 'maturity' ? 1 : null;
    case 'nearby':
    case 'engaged':
      return null;
    default:
      return 1;
  }
}

/** Width of the line of an edge, px; one without a known strength has the middle one. */
export function lineWidth(share: number | null): number {
  return 1 + 2.5 * (share ?? 0.4);
}
