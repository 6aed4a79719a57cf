import { internal, sayQuantity } from '../../core/units.ts';
import type { Condition, Measure, Moment } from '../../model/regimen.ts';
import { type Path, refuse } from './problem.ts';
import { type Bounds, readQuantity } from './quantities.ts';
import type { ConditionFile, MomentFile } from './shape.ts';

/** A century, in days: beyond it a time is a mistake. */
const longest = 36_525;
export const duration: Bounds = { unit: 'd', above: 0, high: longest };
export const time: Bounds = { unit: 'd', low: 0, high: longest };
export const share: Bounds = { unit: '1', low: 0, high: 1 };
const measureLevels = {
  'leukemic-fraction': ['number', share],
  'neutrophils-over-baseline': ['number', { unit: '1', low: 0, high: 100 }],
  'neutrophil-count': ['blood count', { unit: '1e9/L', low: 0, high: 500 }],
} as const satisfies Record<Measure, readonly ['number' | 'blood count', Bounds]>;

/** `20 d`, `{after: induction, by: 10 d}` or `{measure: leukemic-fraction, above: 50 %}`. */
export function readMoment(raw: MomentFile, path: Path): Moment {
  if (typeof raw !== 'object') return { time: readQuantity(raw, path, ['time'], time) };
  if ('measure' in raw) return readCondition(raw, path);
  const by = readQuantity(raw.by, [...path, 'by'], ['time'], { unit: 'd', low: -longest, high: longest });
  if (raw.if === undefined) return { after: raw.after, by };
  if (internal(by) < 0) {
    refuse({
      path: [...path, 'if'],
      message: 'what comes before an event cannot wait for a look',
      expected: 'a "by" that is not negative',
      found: sayQuantity(by),
      advice: 'Delete "if", or count from an earlier event.',
    });
  }
  return { after: raw.after, by, if: readCondition(raw.if, [...path, 'if']) };
}

/** `{measure: neutrophil-count, below: 0.5e9/L}` */
export function readCondition(raw: ConditionFile, path: Path): Condition {
  const side = 'above' in raw ? 'above' : 'below';
  const text = 'above' in raw ? raw.above : raw.below;
  const [dimension, bounds] = measureLevels[raw.measure];
  const level = readQuantity(text, [...path, side], [dimension], bounds);
  return side === 'above' ? { measure: raw.measure, above: level } : { measure: raw.measure, below: level };
}
