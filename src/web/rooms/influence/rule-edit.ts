import type { Overlay, Parameter, Rule, RuleChange } from '../../../model/index.ts';
import { mergeRules } from '../../../model/rule-change.ts';

/** How a rule stands in an overlay. */
export type RuleState = 'as it is' | 'changed' | 'cut';

export function stateOf({ rules = [], cut = [] }: Overlay, id: string): RuleState {
  if (cut.includes(id)) return 'cut';
  return rules.some((change) => change.id === id) ? 'changed' : 'as it is';
}

/** The overlay without the rule. */
export function cutting(overlay: Overlay, id: string): Overlay {
  const { cut = [], ...rest } = restored(overlay, id);
  return { ...rest, cut: [...cut, id] };
}

/** The overlay with the rule as the model has it. */
export function restored({ rules = [], cut = [], ...rest }: Overlay, id: string): Overlay {
  const left = { rules: rules.filter((change) => change.id !== id), cut: cut.filter((each) => each !== id) };
  return {
    ...rest,
    ...(left.rules.length === 0 ? {} : { rules: left.rules }),
    ...(left.cut.length === 0 ? {} : { cut: left.cut }),
  };
}

/**
 * The overlay with another half-maximum of a rule: above its own the rule is weaker, since it takes more of the signal.
 *
 * @param amount in the unit of the rule's own half-maximum
 */
export function withHalfMaximum(overlay: Overlay, rule: Rule, amount: number): Overlay {
  if (amount === rule.halfMaximum.quantity.amount) return restored(overlay, rule.id);
  const { rules = [], ...rest } = restored(overlay, rule.id);
  const change: RuleChange = { id: rule.id, halfMaximum: tried(rule.halfMaximum, amount) };
  return { ...rest, rules: mergeRules(rules, [change]) };
}

/** A number that is tried out: nobody measured it, and its range reaches as far as it does. */
function tried({ quantity, range: [low, high] }: Parameter, amount: number): Parameter {
  return {
    quantity: { ...quantity, amount },
    range: [Math.min(low, amount), Math.max(high, amount)],
    grade: 'assumed',
    cites: [],
    source: `tried out in place of ${quantity.amount}`,
  };
}
