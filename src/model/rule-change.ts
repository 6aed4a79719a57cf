import type { FindingId } from '../evidence/index.ts';
import type { Parameter } from './parameter.ts';
import type { Rule } from './rule.ts';

/** A rule as a file states it: a known id changes what it names and keeps the rest, a new id is a whole new rule. */
export interface RuleChange {
  readonly id: string;
  /** Ids of cell types. */
  readonly cells?: readonly string[];
  /** `kind:id` of a signal. */
  readonly signal?: string;
  readonly effect?: Rule['effect'];
  /** Id of an activity or a behavior. */
  readonly target?: string;
  readonly halfMaximum?: Parameter;
  readonly power?: Parameter<'number'>;
  readonly side?: NonNullable<Rule['side']>;
  readonly because?: readonly FindingId[];
  readonly beyond?: NonNullable<Rule['beyond']>;
  /** Where the rule comes from in words; needed where it rests on no finding of the review and no other source. */
  readonly source?: string;
}

/** What keeps a change from being a rule, and which of its keys is at fault. */
export interface RuleFault {
  readonly key: Exclude<keyof RuleChange, 'id'>;
  readonly message: string;
  readonly expected?: string;
  readonly found?: string;
  readonly advice?: string;
}

/** Changes laid over one another: of one id, what the later one says wins. */
export function mergeRules(base: readonly RuleChange[], changes: readonly RuleChange[]): RuleChange[] {
  const merged = new Map(base.map((change) => [change.id, change]));
  for (const change of changes) merged.set(change.id, { ...merged.get(change.id), ...change });
  return [...merged.values()];
}
