import type { Measure } from '../../assays/index.ts';
import type { CellType } from '../../model/cell-type.ts';
import { drugsPresent } from '../../model/in-use.ts';
import type { Model } from '../../model/model.ts';
import type { Parameter } from '../../model/parameter.ts';
import { resolve } from '../../model/resolve.ts';
import type { ResolvedModel } from '../../model/resolved-model.ts';
import type { Rule } from '../../model/rule.ts';
import type { Scenario } from '../../model/scenario.ts';
import { numbersOnSides } from '../../model/switch.ts';
import { type Cause, causesOf } from './causes.ts';
import { endsOf } from './ends.ts';
import { stepsOf } from './graph.ts';
import type { Node, Step } from './step.ts';

/**
 * The shortest way from what differs between two scenarios to what is measured, through rules, contacts, fields, positions
 * and vessels. Empty when what is measured is what differs; null when nothing leads there.
 */
export function pathBetween(
  model: Model,
  scenarios: readonly [one: Scenario, other: Scenario],
  measures: readonly Measure[],
): Step[] | null {
  return within(model, scenarios, measures, () => true);
}

/**
 * Whether what differs between two scenarios acts on what is measured by rules inside the cell alone: then the one was but
 * written down to be the other.
 */
export function isSetBy(
  model: Model,
  scenarios: readonly [one: Scenario, other: Scenario],
  measures: readonly Measure[],
): boolean {
  return within(model, scenarios, measures, ({ by }) => by === 'rule' || by === 'itself') !== null;
}

function within(
  model: Model,
  scenarios: readonly [one: Scenario, other: Scenario],
  measures: readonly Measure[],
  isAllowed: (step: Step) => boolean,
): Step[] | null {
  const [one, other] = scenarios;
  const both = [resolve(model, one), resolve(model, other)] as const;
  const resolved = { ...both[0], rules: ofEither(both, model) };
  const given = scenarios.flatMap((scenario) => [...drugsPresent(scenario, model.drugs)]);
  const drugs = resolved.drugs.filter(({ id }) => given.includes(id));
  const inUse = { ...resolved, cellTypes: typesIn(resolved, scenarios), drugs };
  const ends = new Set(measures.flatMap((measure) => endsOf(measure, inUse)));
  const [first, second] = scenarios.map((scenario, k) => ({
    scenario,
    set: { ...quantitiesOf(numbersOnSides(both[k]!, scenario)), ...scenario.set },
    rules: new Set(both[k]!.rules.map(({ id }) => id)),
  }));
  return shortest(causesOf(first!, second!, inUse), ends, stepsOf(inUse).filter(isAllowed));
}

/** The rules of two models, in the order of the one that they come from. */
function ofEither(both: readonly ResolvedModel[], { rules }: Model): Rule[] {
  const held = new Map(both.flatMap((each) => each.rules).map((rule) => [rule.id, rule]));
  const known = rules.flatMap(({ id }) => held.get(id) ?? []);
  return [...new Set([...known, ...held.values()])];
}

function quantitiesOf(numbers: Readonly<Record<string, Parameter>>): Scenario['set'] {
  return Object.fromEntries(Object.entries(numbers).map(([path, { quantity }]) => [path, quantity]));
}

/** Cell types that the block begins with or that come in, and what they become. */
function typesIn({ cellTypes, siteInUse }: ResolvedModel, scenarios: readonly Scenario[]): CellType[] {
  const injected = scenarios
    .flatMap(({ perturb }) => perturb)
    .filter(({ action }) => action === 'inject' || action === 'transplant')
    .map(({ target }) => target);
  const lining = siteInUse.vasculature === null ? [] : cellTypes.filter(({ lines }) => lines !== undefined);
  const standing = [...siteInUse.marrow, ...siteInUse.stroma].map(({ cell }) => cell);
  const known = new Set([...standing, ...lining.map(({ id }) => id), ...injected]);
  for (const id of known) {
    for (const { type } of cellTypes.find((each) => each.id === id)?.lineage?.next ?? []) known.add(type);
  }
  return cellTypes.filter(({ id }) => known.has(id));
}

/** Is what is measured but the end of a single rule, or what was changed itself? Then it shows nothing. */
export function isByConstruction(path: readonly Step[]): boolean {
  const rules = path.filter(({ by }) => by === 'rule').length;
  return rules <= 1 && path.every(({ by }) => by === 'rule' || by === 'itself');
}

/** Dijkstra's way from a cause to an end. */
function shortest(causes: readonly Cause[], ends: ReadonlySet<Node>, steps: readonly Step[]): Step[] | null {
  const leading = Map.groupBy(steps, ({ from }) => from);
  const done = new Set<Node>();
  const waiting = causes.map(({ node, first }) => ({ node, path: first === undefined ? [] : [first], length: 0 }));
  while (waiting.length > 0) {
    const at = waiting.reduce((best, { length }, k) => (length < waiting[best]!.length ? k : best), 0);
    const { node, path, length } = waiting.splice(at, 1)[0]!;
    if (ends.has(node)) return path;
    if (done.has(node)) continue;
    done.add(node);
    for (const step of leading.get(node) ?? []) {
      if (!done.has(step.to))
        waiting.push({ node: step.to, path: [...path, step], length: length + (step.length ?? 1) });
    }
  }
  return null;
}
