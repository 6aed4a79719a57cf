import { disputeQuestions } from '../../assays/index.ts';
import { MarrowError } from '../../core/error.ts';
import { internal } from '../../core/units.ts';
import { disputeOf } from '../../evidence/index.ts';
import { applyOverlay, type Study, type StudySwitch } from '../../io/index.ts';
import { parametersOf } from '../../model/paths.ts';
import type { Scenario } from '../../model/scenario.ts';
import { withRules } from '../../model/state-rule.ts';
import { isSwitched, numbersOnSides, sideTaken } from '../../model/switch.ts';
import { marrow } from '../../scenarios/index.ts';
import { scenarioHash } from '../identity.ts';

export type Side = 'a' | 'b';

/** A switch as a study turns it. */
export interface Factor {
  readonly kind: StudySwitch['kind'];
  readonly id: string;
  /** Its question. */
  readonly says: string;
  readonly sides: Readonly<Record<Side, { readonly label: string; readonly says: string }>>;
  /** The side that the scenario has as it stands; null for neither. */
  readonly standsAt: Side | null;
  /** A scenario with the switch on a side: what that side states is laid over it, even where it holds anyway. */
  readonly turned: (scenario: Scenario, side: Side) => Scenario;
}

/**
 * The switches of a study in its scenario.
 *
 * @throws MarrowError `invalid-input` for a dispute that the model cannot take either way, and for sides that do not differ
 */
export function factorsOf({ scenario, switches }: Pick<Study, 'scenario' | 'switches'>): Factor[] {
  return switches.map((each) => {
    if (each.kind === 'dispute') refuseWaiting(each.id, scenario);
    const on = (side: Side) => applyOverlay(scenario, each.sides[side].overlay);
    if (scenarioHash(on('a')) === scenarioHash(on('b'))) throw alike(each.id);
    return {
      kind: each.kind,
      id: each.id,
      says: each.says ?? questionOf(each),
      sides: {
        a: { label: each.sides.a.label, says: saysOf(each, 'a') },
        b: { label: each.sides.b.label, says: saysOf(each, 'b') },
      },
      standsAt: sideOf(each, scenario),
      turned: (other, side) => applyOverlay(other, each.sides[side].overlay),
    };
  });
}

function sideOf(each: StudySwitch, scenario: Scenario): Side | null {
  const isAsItStands = (side: Side) => {
    const { overlay } = each.sides[side];
    if (each.kind === 'dispute') return sideTaken(marrow, scenario, each.id) === side;
    if (each.kind === 'parameter') return internal(overlay.set![each.id]!) === valueIn(scenario, each.id);
    return scenarioHash(applyOverlay(scenario, overlay)) === scenarioHash(scenario);
  };
  return (['a', 'b'] as const).find(isAsItStands) ?? null;
}

/** What a parameter is in a scenario: set by it, by a side that it takes, or as the model has it. */
function valueIn(scenario: Scenario, path: string): number | null {
  const set = scenario.set[path] ?? numbersOnSides(marrow, scenario)[path]?.quantity;
  const value = set ?? parametersOf(marrow).find((each) => each.path === path)?.parameter.quantity;
  return value === undefined ? null : internal(value);
}

function questionOf({ kind, id }: StudySwitch): string {
  if (kind === 'dispute') return disputeOf(id).question;
  return kind === 'parameter' ? `the parameter ${id}` : 'a switch of the study';
}

function saysOf({ kind, id, sides }: StudySwitch, side: Side): string {
  if (kind === 'parameter') return `${id} = ${sides[side].label}`;
  if (kind === 'own') return sides[side].says ?? 'the scenario with what the study lays over it';
  const inModel = marrow.switches?.find((each) => each.id === id)?.sides[side]?.says;
  return inModel ?? disputeOf(id).sides[side].statement;
}

function refuseWaiting(id: string, { rules = [] }: Scenario): void {
  if (isSwitched(withRules(marrow, rules), id)) return;
  const question = disputeQuestions[disputeOf(id).id];
  throw new MarrowError({
    kind: 'invalid-input',
    message: `the model cannot take a side of ${id}`,
    expected: `one of ${(marrow.switches ?? []).map((each) => each.id).join(', ')}`,
    ...('waitsFor' in question ? { found: `it waits for ${question.waitsFor}` } : {}),
    advice: 'State it as a switch of your own, with what holds on side a and on side b.',
  });
}

function alike(id: string): MarrowError {
  return new MarrowError({
    kind: 'invalid-input',
    message: `the sides of the switch "${id}" do not differ`,
    expected: 'something that holds on one side only',
    advice: 'Lay something over the scenario on side a or on side b.',
  });
}
