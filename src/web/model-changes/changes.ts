import { sayQuantity } from '../../core/units.ts';
import { disputeOf } from '../../evidence/index.ts';
import type { Overlay, RuleChange } from '../../model/index.ts';
import { marrow } from '../../scenarios/index.ts';
import { parameterWords } from '../model-words/parameter-words.ts';
import { ruleWords } from '../model-words/rule-words.ts';

/** One change that an overlay makes of the model, and the overlay without it. */
export interface Change {
  /** Told from the others by this. */
  readonly key: string;
  readonly says: string;
  readonly without: Overlay;
}

/** What an overlay changes of the model: sides, rules and numbers, each by itself. What is done to the marrow is left out. */
export function changesOf(overlay: Overlay): Change[] {
  const { sides = {}, rules = [], cut = [], set = {} } = overlay;
  return [
    ...Object.entries(sides).map(([id, side]) => ({
      key: `side ${id}`,
      says: `Side ${side} of ${id}: ${disputeOf(id).question}`,
      without: replaced(overlay, 'sides', omit(sides, id)),
    })),
    ...cut.map((id) => ({
      key: `cut ${id}`,
      says: `Cut: ${wordsOf(id)}`,
      without: replaced(overlay, 'cut', left(cut, id)),
    })),
    ...rules.map((rule) => ({
      key: `rule ${rule.id}`,
      says: sayRuleChange(rule),
      without: replaced(overlay, 'rules', left(rules, rule)),
    })),
    ...Object.entries(set).map(([path, value]) => ({
      key: `set ${path}`,
      says: `${parameterWords(path)}: ${sayQuantity(value)}`,
      without: replaced(overlay, 'set', omit(set, path)),
    })),
  ];
}

function sayRuleChange({ id, halfMaximum, power }: RuleChange): string {
  const before = marrow.rules.find((rule) => rule.id === id);
  const parts = [
    ...(halfMaximum === undefined
      ? []
      : [`half of the effect at ${amount(halfMaximum)}${instead(before?.halfMaximum)}`]),
    ...(power === undefined ? [] : [`power ${amount(power)}${instead(before?.power)}`]),
  ];
  return `${wordsOf(id)}: ${parts.join(', ') || 'stated otherwise'}`;
}

type Quantified = Required<RuleChange>['halfMaximum'];

const amount = ({ quantity }: Pick<Quantified, 'quantity'>) => sayQuantity(quantity);
const instead = (before: Pick<Quantified, 'quantity'> | undefined) =>
  before === undefined ? '' : ` instead of ${amount(before)}`;

function wordsOf(id: string): string {
  const rule = marrow.rules.find((each) => each.id === id);
  return rule === undefined ? id : ruleWords(rule);
}

/** A key that would hold nothing is left out. */
function replaced<K extends keyof Overlay>(overlay: Overlay, key: K, value: NonNullable<Overlay[K]>): Overlay {
  const { [key]: _, ...rest } = overlay;
  const isEmpty = Object.keys(value).length === 0;
  return isEmpty ? rest : { ...rest, [key]: value };
}

function omit<T>(entries: Readonly<Record<string, T>>, key: string): Record<string, T> {
  return Object.fromEntries(Object.entries(entries).filter(([each]) => each !== key));
}

const left = <T>(all: readonly T[], one: T) => all.filter((each) => each !== one);
