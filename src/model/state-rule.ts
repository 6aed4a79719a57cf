import { MarrowError } from '../core/error.ts';
import { internal, printQuantity } from '../core/units.ts';
import { canFollow } from './follow.ts';
import { named } from './named.ts';
import type { Rule } from './rule.ts';
import type { RuleChange, RuleFault } from './rule-change.ts';
import { signalKey } from './signal.ts';
import { signalsOf, targetsOf, type Vocabulary } from './vocabulary.ts';

/** How steep a rule may be: the powers that the kernels take. */
export const powers = { least: 1, most: 16 } as const;

/**
 * The rule that a change makes of the one with its id, or a new one.
 *
 * @param refuse throws what the caller says of a fault
 * @throws MarrowError `invalid-input` for a name that the vocabulary does not have
 */
export function stateRule(change: RuleChange, vocabulary: Vocabulary, refuse: (fault: RuleFault) => never): Rule {
  const { id } = change;
  const before = vocabulary.rules.find((rule) => rule.id === id);
  const missing = (key: RuleFault['key'], expected: string) =>
    refuse({ key, message: `the new rule "${id}" does not say its ${wordsFor[key]}`, expected, found: 'nothing' });
  const signals = signalsOf(vocabulary);
  const cells = change.cells?.map((cell) => named(vocabulary.cellTypes, cell, 'cell type'));
  const signal = change.signal === undefined ? undefined : signals.find((each) => signalKey(each) === change.signal);
  if (change.signal !== undefined && signal === undefined) {
    return refuse({
      key: 'signal',
      message: `no signal is called "${change.signal}"`,
      expected: 'kind:id of a signal',
    });
  }
  const target = change.target === undefined ? undefined : named(targetsOf(vocabulary), change.target, 'target');
  const because = change.because ?? before?.because ?? [];
  const beyond = change.beyond ?? (claimsOf(change).length === 0 ? before?.beyond : undefined);
  const source = change.source ?? before?.source;
  const side = change.side ?? before?.side;
  const rule: Rule = {
    id,
    cells: cells ?? before?.cells ?? missing('cells', 'ids of cell types'),
    signal: signal ?? before?.signal ?? missing('signal', 'the id of what the cells read'),
    effect: change.effect ?? before?.effect ?? missing('effect', 'increases or decreases'),
    target: target ?? before?.target ?? missing('target', 'the id of an activity or a behavior'),
    halfMaximum:
      change.halfMaximum ?? before?.halfMaximum ?? missing('halfMaximum', 'the signal at half of the effect'),
    power: change.power ?? before?.power ?? missing('power', `a whole number from ${powers.least} to ${powers.most}`),
    ...(side === undefined ? {} : { side }),
    because,
    ...(beyond === undefined ? {} : { beyond }),
    ...(source === undefined ? {} : { source }),
  };
  const fault = faultOf(rule) ?? (before === undefined ? undefined : groundsFaultOf(change, before));
  return fault === undefined ? rule : refuse(fault);
}

const wordsFor: Readonly<Record<RuleFault['key'], string>> = {
  cells: 'cells',
  signal: 'signal',
  effect: 'effect',
  target: 'target',
  halfMaximum: 'half-maximum',
  power: 'power',
  side: 'side',
  because: 'grounds',
  beyond: 'sources outside the review',
  source: 'source',
};

function faultOf(rule: Rule): RuleFault | undefined {
  const { id, signal, halfMaximum, power, because, beyond, source } = rule;
  const half = halfMaximum.quantity;
  if (half.dimension !== signal.dimension) {
    return {
      key: 'halfMaximum',
      message: `the half-maximum of "${id}" is no level of its signal ${signalKey(signal)}`,
      expected: `a ${signal.dimension}`,
      found: printQuantity(half),
      advice: 'State the half-maximum together with the signal.',
    };
  }
  if (!(internal(half) > 0)) {
    return {
      key: 'halfMaximum',
      message: `the half-maximum of "${id}" is not possible`,
      expected: 'more than 0',
      found: printQuantity(half),
      advice: 'Give the level of the signal at which half of the effect is reached.',
    };
  }
  const steepness = internal(power.quantity);
  if (!Number.isInteger(steepness) || steepness < powers.least || steepness > powers.most) {
    return {
      key: 'power',
      message: `the power of "${id}" is not possible`,
      expected: `a whole number from ${powers.least} to ${powers.most}`,
      found: printQuantity(power.quantity),
      advice: '2 is gradual, 4 a cascade, 8 a switch.',
    };
  }
  if (because.length === 0 && beyond?.cites[0] === undefined && source === undefined) {
    return {
      key: 'because',
      message: `"${id}" does not say why it is believed`,
      expected: '"because" with findings of the review, "beyond" with other sources, or "source" with your own grounds',
      found: 'none of them',
      advice: 'Add for instance: source: our own measurement, 2024.',
    };
  }
  return canFollow(rule);
}

/** Findings of a rule do not speak for another claim that is put in its place. */
function groundsFaultOf(change: RuleChange, { because }: Rule): RuleFault | undefined {
  const claims = claimsOf(change);
  const [first] = claims;
  const isGrounded = [change.because, change.beyond, change.source].some((grounds) => grounds !== undefined);
  if (first === undefined || isGrounded || because.length === 0) return undefined;
  return {
    key: first,
    message: `"${change.id}" claims something else than its findings`,
    expected: '"source" or "because" beside it, as grounds of the new claim',
    found: `${claims.join(', ')} changed, and only ${because.join(', ')} cited`,
    advice: 'Add for instance: source: our own measurement, 2024.',
  };
}

/** What a change claims otherwise than the rule before it. */
function claimsOf(change: RuleChange) {
  return (['cells', 'signal', 'effect', 'target'] as const).filter((key) => change[key] !== undefined);
}

/**
 * The model with rules overruled and added, in their order.
 *
 * @throws MarrowError `invalid-input` for a rule that cells could not follow
 */
export function withRules<M extends Vocabulary>(model: M, changes: readonly RuleChange[]): M {
  let changed = model;
  for (const change of changes) {
    const rule = stateRule(change, changed, ({ key: _key, ...fault }) => {
      throw new MarrowError({ kind: 'invalid-input', ...fault });
    });
    const known = changed.rules.some(({ id }) => id === rule.id);
    const rules = known ? changed.rules.map((each) => (each.id === rule.id ? rule : each)) : [...changed.rules, rule];
    changed = { ...changed, rules };
  }
  return changed;
}
