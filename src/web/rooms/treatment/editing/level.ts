import { convert, quantity, type Unit } from '../../../../core/units.ts';
import type { Condition, Measure } from '../../../../model/regimen.ts';

/** The unit in which the level of a measure is edited, as it is written, and in which steps. */
export const levelUnits: Readonly<
  Record<Measure, { readonly unit: Unit; readonly written: string; readonly step: number }>
> = {
  'leukemic-fraction': { unit: '%', written: '%', step: 5 },
  'neutrophils-over-baseline': { unit: '1', written: 'of healthy', step: 0.1 },
  'neutrophil-count': { unit: '1e9/L', written: '10⁹/L', step: 0.1 },
};

const boundOf = (condition: Condition) => ('above' in condition ? condition.above : condition.below);

/** The level of a condition in the unit in which it is edited. */
export function levelOf(condition: Condition): number {
  return rounded(convert(boundOf(condition), levelUnits[condition.measure].unit).amount);
}

/** A condition at another level, edited in that unit and kept in its own. */
export function atLevel(condition: Condition, level: number): Condition {
  const bound = boundOf(condition);
  const edited = quantity(level, levelUnits[condition.measure].unit);
  const next = { ...bound, amount: rounded(convert(edited, bound.unit).amount) };
  return 'above' in condition
    ? { measure: condition.measure, above: next }
    : { measure: condition.measure, below: next };
}

/** A condition on the other side of its level, or on the same. */
export function onSide(condition: Condition, side: 'above' | 'below'): Condition {
  const bound = boundOf(condition);
  return side === 'above' ? { measure: condition.measure, above: bound } : { measure: condition.measure, below: bound };
}

/** Without what a conversion adds in the last digits. */
const rounded = (amount: number) => Number(amount.toPrecision(12));
