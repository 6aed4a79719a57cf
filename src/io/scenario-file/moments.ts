import type { Moment } from '../../model/scenario.ts';
import type { Path } from './problem.ts';
import { type Bounds, readQuantity } from './quantities.ts';
import type { MomentFile } from './shape.ts';

/** A century, in days: beyond it a time is a mistake. */
const longest = 36_525;
export const duration: Bounds = { unit: 'd', above: 0, high: longest };
export const time: Bounds = { unit: 'd', low: 0, high: longest };
export const share: Bounds = { unit: '1', low: 0, high: 1 };
const measureBounds = {
  'leukemic-fraction': share,
  'neutrophils-over-baseline': { unit: '1', low: 0, high: 100 },
} as const;

/** `20 d`, `{after: induction, by: 10 d}` or `{measure: leukemic-fraction, above: 50 %}`. */
export function readMoment(raw: MomentFile, path: Path): Moment {
  if (typeof raw !== 'object') return { time: readQuantity(raw, path, ['time'], time) };
  if ('after' in raw) {
    const by = readQuantity(raw.by, [...path, 'by'], ['time'], { unit: 'd', low: -longest, high: longest });
    return { after: raw.after, by };
  }
  const side = 'above' in raw ? 'above' : 'below';
  const text = 'above' in raw ? raw.above : raw.below;
  const level = readQuantity(text, [...path, side], ['number'], measureBounds[raw.measure]);
  return side === 'above' ? { measure: raw.measure, above: level } : { measure: raw.measure, below: level };
}
