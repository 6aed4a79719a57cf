import { MarrowError } from '../core/error.ts';
import { disputeSides } from './cited.ts';
import { named } from './named.ts';
import type { Parameter } from './parameter.ts';
import type { Rule } from './rule.ts';
import type { Scenario } from './scenario.ts';

/** What a side makes of the model beside the rules that name it: rules that do not hold on it, and numbers that differ. */
export interface SideOfSwitch {
  /** In one sentence, in the words of the model. */
  readonly says: string;
  /** Ids of rules that do not hold. */
  readonly cut: readonly string[];
  /** Parameter path → number that replaces that of the model, and gives way to what a scenario sets. */
  readonly set: Readonly<Record<string, Parameter>>;
}

/** Where the evidence speaks for neither side, a scenario that takes none has what the model holds for both. */
export const noSide = 'none';

/** A question on which the literature divides, as a switch of the model. */
export interface Switch {
  /** Id of the dispute. */
  readonly id: string;
  /** The side of a scenario that takes none, or `none`. */
  readonly default: string;
  readonly sides: Readonly<Record<string, SideOfSwitch>>;
}

interface Switched {
  readonly rules: readonly Rule[];
  readonly switches?: readonly Switch[];
}

/** The side that a scenario takes by itself or by default; undefined for none. */
export function sideTaken(
  { switches = [] }: Pick<Switched, 'switches'>,
  { sides }: Pick<Scenario, 'sides'>,
  dispute: string,
): string | undefined {
  const taken = sides[dispute] ?? switches.find(({ id }) => id === dispute)?.default;
  return taken === noSide ? undefined : taken;
}

/** Whether a model tells the sides of a dispute apart in any way. */
export function isSwitched({ rules, switches = [] }: Switched, dispute: string): boolean {
  return switches.some(({ id }) => id === dispute) || rules.some(({ side }) => side?.dispute === dispute);
}

/** The rules that hold on the sides that a scenario takes. */
export function rulesOnSides(model: Switched, scenario: Pick<Scenario, 'sides'>): readonly Rule[] {
  const cut = new Set(sidesOf(model, scenario).flatMap((side) => side.cut));
  for (const id of cut) named(model.rules, id, 'rule');
  return model.rules.filter(
    ({ id, side }) => !cut.has(id) && (side === undefined || sideTaken(model, scenario, side.dispute) === side.side),
  );
}

/**
 * The numbers of the sides that a scenario takes.
 *
 * @throws MarrowError `invalid-model` when two sides want to set the same
 */
export function numbersOnSides(
  model: Switched,
  scenario: Pick<Scenario, 'sides'>,
): Readonly<Record<string, Parameter>> {
  const entries = sidesOf(model, scenario).flatMap(({ set }) => Object.entries(set));
  const twice = entries.map(([path]) => path).find((path, k, all) => all.indexOf(path) !== k);
  if (twice === undefined) return Object.fromEntries(entries);
  throw new MarrowError({
    kind: 'invalid-model',
    message: `two sides that the scenario takes set "${twice}"`,
    expected: 'one side for each number',
    advice: 'Take other sides, or set the number in the scenario.',
  });
}

function sidesOf(model: Switched, scenario: Pick<Scenario, 'sides'>): SideOfSwitch[] {
  return (model.switches ?? []).flatMap(({ id, sides }) => {
    const side = sideTaken(model, scenario, id);
    return side === undefined ? [] : [named(entriesOf(sides), side, `side of ${id}`)];
  });
}

const entriesOf = (sides: Switch['sides']) => Object.entries(sides).map(([id, side]) => ({ id, ...side }));

/**
 * Refuse a dispute or a side that the literature does not have.
 *
 * @throws MarrowError `invalid-input` with the nearest name
 */
export function checkSides({ sides }: Pick<Scenario, 'sides'>): void {
  const asMembers = (ids: Iterable<string>) => [...ids].map((id) => ({ id }));
  for (const [dispute, side] of Object.entries(sides)) {
    named(asMembers(disputeSides.keys()), dispute, 'dispute');
    named(asMembers(disputeSides.get(dispute) ?? []), side, `side of ${dispute}`);
  }
}
