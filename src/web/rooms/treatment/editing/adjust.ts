import { days, quantity } from '../../../../core/units.ts';
import type { Adjustment, AdjustmentAction, Cycles } from '../../../../model/regimen.ts';
import type { Scenario } from '../../../../model/scenario.ts';
import { withRegimen } from './chosen.ts';

/** Held below the bound of grade 4 neutropenia and given again above that of grade 3 (CTCAE); recalled, not cited. */
export const usualHold: Adjustment = {
  action: 'hold',
  when: { measure: 'neutrophil-count', below: quantity(0.5, '1e9/L') },
  until: { measure: 'neutrophil-count', above: quantity(1, '1e9/L') },
  look: days(7),
};

/** The scenario with rules of a regimen in place of those there are; none when the list is empty. */
export function withAdjust(scenario: Scenario, id: string, rules: readonly Adjustment[]): Scenario {
  return withRegimen(scenario, id, ({ adjust: _adjust, ...rest }) => ({
    ...rest,
    ...(rules.length === 0 ? {} : { adjust: rules }),
  }));
}

/** A rule with another action: only a reduction says to what, and what ends without `until` may lose it. */
export function withAction({ to: _to, drugs, ...rest }: Adjustment, action: AdjustmentAction): Adjustment {
  const whom = drugs !== undefined && (action === 'hold' || action === 'reduce') ? { drugs } : {};
  return { ...rest, ...whom, action, ...(action === 'reduce' ? { to: quantity(50, '%') } : {}) };
}

/** The scenario with a regimen in so many cycles of such a length; one cycle is none. */
export function withCycles(scenario: Scenario, id: string, cycles: Cycles): Scenario {
  return withRegimen(scenario, id, ({ cycles: _cycles, ...rest }) => ({
    ...rest,
    ...(cycles.times > 1 ? { cycles } : {}),
  }));
}
