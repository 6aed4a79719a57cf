import type { Dimension } from '../../core/units.ts';
import { findingIds, isFinding, isReference, referenceKeys } from '../../model/cited.ts';
import { assumed, type Parameter } from '../../model/parameter.ts';
import type { Beyond, Rule } from '../../model/rule.ts';
import type { RuleChange } from '../../model/rule-change.ts';
import { type Signal, signalKey } from '../../model/signal.ts';
import { powers, stateRule, withRules } from '../../model/state-rule.ts';
import { signalsOf, signalWord, targetsOf, type Vocabulary } from '../../model/vocabulary.ts';
import type { Catalog } from './catalog.ts';
import { knownName, offer } from './names.ts';
import { readParameter } from './parameters.ts';
import { type Path, refuse, show } from './problem.ts';
import { readQuantity } from './quantities.ts';
import type { RuleFile } from './rule-shape.ts';

/** The part of a catalog that rules need. */
export type RuleCatalog = Pick<Catalog, 'vocabulary' | 'disputes'>;

/** The entries of `rules`, each checked against the model with those before it. */
export function readRules(raw: readonly RuleFile[], catalog: RuleCatalog): RuleChange[] {
  let { vocabulary } = catalog;
  return raw.map((each, index) => {
    const path = ['rules', index];
    refuseRepeated(raw, index);
    const change = readRule(each, path, { ...catalog, vocabulary }).change;
    vocabulary = withRules(vocabulary, [change]);
    return change;
  });
}

/** Refuse an entry whose id an earlier one has. */
export function refuseRepeated(raw: readonly { readonly id: string }[], index: number, list = 'rules'): void {
  const id = raw[index]?.id;
  if (raw.findIndex((each) => each.id === id) === index) return;
  refuse({
    path: [list, index, 'id'],
    message: `the id ${show(id)} occurs twice`,
    expected: 'a different id for each entry',
    advice: 'Rename one of the two, or make one of both.',
  });
}

/** One rule, with its names looked up: as data, and as what cells follow. */
export function readRule(raw: RuleFile, path: Path, catalog: RuleCatalog): { change: RuleChange; rule: Rule } {
  const { vocabulary } = catalog;
  const before = vocabulary.rules.find(({ id }) => id === raw.id);
  const cells = vocabulary.cellTypes.map(({ id }) => id);
  const targets = targetsOf(vocabulary).map(({ id }) => id);
  const signal = raw.signal === undefined ? undefined : findSignal(raw.signal, [...path, 'signal'], vocabulary);
  const dimension = (signal ?? before?.signal)?.dimension;
  const change: RuleChange = {
    id: raw.id,
    ...(raw.cells === undefined
      ? {}
      : { cells: raw.cells.map((cell, k) => knownName(cell, cells, 'cell type', [...path, 'cells', k])) }),
    ...(signal === undefined ? {} : { signal: signalKey(signal) }),
    ...(raw.effect === undefined ? {} : { effect: raw.effect }),
    ...(raw.target === undefined
      ? {}
      : { target: knownName(raw.target, targets, 'activity or behavior', [...path, 'target']) }),
    ...(raw.halfMaximum === undefined || dimension === undefined
      ? {}
      : { halfMaximum: numberOf(raw.halfMaximum, [...path, 'halfMaximum'], dimension, raw.source) }),
    ...(raw.power === undefined ? {} : { power: numberOf(raw.power, [...path, 'power'], 'number', raw.source) }),
    ...(raw.side === undefined ? {} : { side: readSide(raw.side, [...path, 'side'], catalog) }),
    ...(raw.because === undefined ? {} : { because: raw.because.map((id, k) => finding(id, [...path, 'because', k])) }),
    ...(raw.beyond === undefined ? {} : { beyond: readBeyond(raw.beyond, [...path, 'beyond']) }),
    ...(raw.source === undefined ? {} : { source: raw.source }),
  };
  const rule = stateRule(change, vocabulary, ({ key, ...fault }) => {
    const advice = fault.advice ?? (fault.found === 'nothing' ? adviceOnMissing(raw.id, key, vocabulary) : undefined);
    return refuse({ ...fault, path: [...path, key], ...(advice === undefined ? {} : { advice }) });
  });
  return { change, rule };
}

function adviceOnMissing(id: string, key: string, { rules }: Vocabulary): string {
  const { advice } = offer(
    id,
    rules.map((rule) => rule.id),
  );
  return advice.startsWith('Did') ? `${advice} A new rule needs every key.` : `Add "${key}:".`;
}

function findSignal(word: string, path: Path, vocabulary: Vocabulary): Signal {
  const all = signalsOf(vocabulary);
  const fits = all.filter((each) => signalKey(each) === word || (each.id === word && each.kind !== 'engaged'));
  if (fits.length > 1) {
    return refuse({
      path,
      message: `${show(word)} is the id of several signals`,
      expected: `one of ${fits.map(signalKey).join(', ')}`,
      found: show(word),
      advice: 'Write the kind before it.',
    });
  }
  const drug = vocabulary.drugs.find(({ substance }) => substance.id === word);
  if (drug !== undefined) {
    return refuse({
      path,
      message: `${show(word)} is a drug, which no rule can read`,
      expected: 'a signal that is there in every run',
      found: show(word),
      advice: 'The effect of a drug stands in its damage, see "marrow explain".',
    });
  }
  const known = all.map((signal) => signalWord(signal, all));
  return fits[0] ?? refuse({ path, message: `unknown signal ${show(word)}`, ...offer(word, known) });
}

/** A bare number is assumed: nobody has said more of it. */
function numberOf<D extends Dimension>(
  raw: NonNullable<RuleFile['power']>,
  path: Path,
  dimension: D,
  source = 'stated in a scenario file, without a source',
): Parameter<D> {
  if (typeof raw === 'object') return readParameter(raw, path, [dimension]);
  const quantity = readQuantity(raw, path, [dimension]);
  return assumed(quantity, [quantity.amount, quantity.amount], source);
}

function readSide({ dispute, side }: NonNullable<RuleFile['side']>, path: Path, { disputes }: RuleCatalog) {
  const sides = disputes.get(knownName(dispute, disputes.keys(), 'dispute', [...path, 'dispute'])) ?? [];
  return { dispute, side: knownName(side, sides, `side of ${dispute}`, [...path, 'side']) };
}

function finding(id: string, path: Path) {
  if (isFinding(id)) return id;
  return refuse({ path, message: `unknown finding ${show(id)}`, ...offer(id, findingIds) });
}

function readBeyond({ says, cites = [] }: NonNullable<RuleFile['beyond']>, path: Path): Beyond {
  return { says, cites: cites.map((key, k) => reference(key, [...path, 'cites', k])) };
}

function reference(key: string, path: Path) {
  if (isReference(key)) return key;
  return refuse({ path, message: `unknown reference ${show(key)}`, ...offer(key, referenceKeys) });
}

/** The catalog with these rules known beside those of the model. */
export function knowing(catalog: Catalog, rules: readonly RuleChange[] = []): Catalog {
  if (rules.length === 0) return catalog;
  const vocabulary = withRules(catalog.vocabulary, rules);
  const stated = vocabulary.rules.filter(({ id }) => rules.some((rule) => rule.id === id));
  const numbers = stated.flatMap(({ id, halfMaximum, power }) => [
    [`rules.${id}.halfMaximum`, { unit: halfMaximum.quantity.unit, low: 0, high: Number.MAX_VALUE }] as const,
    [`rules.${id}.power`, { unit: power.quantity.unit, low: powers.least, high: powers.most }] as const,
  ]);
  return {
    ...catalog,
    vocabulary,
    rules: new Set([...catalog.rules, ...stated.map(({ id }) => id)]),
    parameters: new Map([...catalog.parameters, ...numbers]),
  };
}
