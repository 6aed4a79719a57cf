import { internal, type Quantity } from '../../../../core/units.ts';
import type { Adjustment, AdjustmentAction, Condition, Measure, Moment } from '../../../../model/regimen.ts';
import type { Perturbation, PerturbationAction } from '../../../../model/scenario.ts';
import { targetName } from './names.ts';
import { sayHours } from './times.ts';

export const measureWords: Readonly<Record<Measure, string>> = {
  'leukemic-fraction': 'leukemic share of the marrow',
  'neutrophils-over-baseline': 'neutrophils over their healthy number',
  'neutrophil-count': 'neutrophil count (ANC)',
};

export const actionWords: Readonly<Record<AdjustmentAction, string>> = {
  hold: 'hold',
  delay: 'delay the next cycle of',
  reduce: 'reduce',
  stop: 'stop',
};

export const perturbationWords: Readonly<Record<PerturbationAction, string>> = {
  ablate: 'remove',
  irradiate: 'irradiate',
  inject: 'inject',
  transplant: 'transplant',
  'knock-out': 'knock out',
  'over-express': 'over-express',
  block: 'block',
  stimulate: 'stimulate',
  clamp: 'hold level of',
};

/** `0.5 × 10⁹/L`, `50 %` */
export function sayQuantity({ amount, unit }: Quantity): string {
  if (unit === '1e9/L') return `${amount} × 10⁹/L`;
  return unit === '1' ? String(amount) : `${amount} ${unit}`;
}

/** A share as percent, whatever its unit. */
export function sayShare(share: Quantity): string {
  return `${Number((100 * internal(share)).toPrecision(6))} %`;
}

/** `leukemic share of the marrow is above 50 %` */
export function sayCondition(condition: Condition): string {
  const [side, level] = 'above' in condition ? ['above', condition.above] : ['below', condition.below];
  const shown = condition.measure === 'leukemic-fraction' ? sayShare(level) : sayQuantity(level);
  return `${measureWords[condition.measure]} is ${side} ${shown}`;
}

/** `hold venetoclax while neutrophil count (ANC) is below 0.5 × 10⁹/L until neutrophil count (ANC) is above 1 × 10⁹/L, look every 7 d` */
export function sayAdjustment({ action, drugs, when, until, to, look }: Adjustment): string {
  const whom = drugs === undefined ? 'all drugs' : drugs.join(' and ');
  const share = to === undefined ? '' : ` to ${sayShare(to)}`;
  const end = until === undefined ? '' : ` until ${sayCondition(until)}`;
  return `${actionWords[action]} ${whom}${share} while ${sayCondition(when)}${end}, look every ${sayHours(internal(look))}`;
}

/** `day 3 of the run`, `4 h after induction`, `when leukemic share of the marrow is above 50 %` */
export function sayMoment(moment: Moment): string {
  if ('time' in moment) return `${sayHours(internal(moment.time))} into the run`;
  if (!('after' in moment)) return `when ${sayCondition(moment)}`;
  const by = internal(moment.by);
  const condition = moment.if === undefined ? '' : `, if then ${sayCondition(moment.if)}`;
  if (by === 0) return `with ${moment.after}${condition}`;
  return `${sayHours(Math.abs(by))} ${by < 0 ? 'before' : 'after'} ${moment.after}${condition}`;
}

/** `block CXCR4`, `inject LSC` */
export function sayPerturbation({ action, target, cell }: Perturbation): string {
  return `${perturbationWords[action]} ${targetName(target)}${cell === undefined ? '' : ` in ${targetName(cell)}`}`;
}
