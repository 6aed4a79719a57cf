import { days, internal, printQuantity } from '../../../../core/units.ts';
import type { Arm, FollowUp } from '../../../../experiments/arms/experiment.ts';
import { armsOf, type Question } from '../../../../experiments/compare/arms-of.ts';
import type { Variation } from '../../../../experiments/compare/vary.ts';
import type { Moment } from '../../../../model/regimen.ts';
import type { Scenario } from '../../../../model/scenario.ts';
import { type Chosen, doseOf, perturbationOf, regimenOf } from './chosen.ts';
import { runClock, standingsOf } from './clock.ts';
import { removed } from './remove.ts';

/** What is varied of something: its time, its amount, or whether it is done at all. */
export type Varied = 'time' | 'amount' | 'presence';

/** A comparison that may be asked for. */
export interface Wish {
  readonly chosen: Chosen;
  readonly varied: Varied;
  /** Of a time: hours by which it is moved, the first as it stands. Of an amount: factors. */
  readonly steps: readonly number[];
  /** Days after the first regimen began with which a run ends; the end of the scenario when null, or when an arm goes without it. */
  readonly followed: number | null;
}

/** Arms with what was changed for all of them alike. */
export interface Wished {
  readonly arms: readonly Arm[];
  readonly notes: readonly string[];
}

/** What can be varied of something; nothing of what waits for a measure but its presence. */
export function variable(scenario: Scenario, chosen: Chosen): Varied[] {
  const time = timePath(scenario, chosen) === null ? [] : (['time'] as const);
  const amount = amountPath(scenario, chosen) === null ? [] : (['amount'] as const);
  return [...time, ...amount, 'presence'];
}

/**
 * The event from which the days of all arms can be counted: the first regimen. Null where there is none, or where one arm goes
 * without it or without the cells that it waits for: that arm would end on another day.
 */
export function followedFrom(scenario: Scenario, chosen: Chosen, varied: Varied): string | null {
  const [first] = scenario.regimens;
  if (first === undefined) return null;
  if (varied !== 'presence') return first.id;
  const waits = standingsOf(scenario).get(first.id)!.clock !== runClock;
  const isThere = regimenOf(removed(scenario, chosen), first.id) !== undefined;
  return isThere && !(waits && bringsCells(scenario, chosen)) ? first.id : null;
}

function bringsCells(scenario: Scenario, chosen: Chosen): boolean {
  const action = chosen.kind === 'perturbation' ? perturbationOf(scenario, chosen.id)?.action : undefined;
  return action === 'inject' || action === 'transplant';
}

/**
 * The arms of a comparison, as it stands first.
 *
 * @throws MarrowError `invalid-input` for arms that cannot be
 */
export function wished(scenario: Scenario, { chosen, varied, steps, followed }: Wish): Wished {
  const event = followedFrom(scenario, chosen, varied);
  const followUp: FollowUp | undefined =
    followed === null || event === null ? undefined : { event, lasting: days(followed) };
  const { arms, putOff } = armsOf({
    ...questionOf(scenario, chosen, varied, steps),
    ...(followUp === undefined ? {} : { followUp }),
  });
  const notes = [...putOff].map(
    ([id, hours]) =>
      `“${id}” waits for a measure; its doses come ${hours} h later than written, in all arms alike, so that something can come before them.`,
  );
  if (
    varied === 'time' &&
    chosen.kind === 'dose' &&
    steps.some((step) => internal(doseOf(scenario, chosen)!.at) + step < 0)
  )
    notes.push(
      `No dose comes before its regimen begins: what would come earlier comes at its beginning. Move the regimen “${chosen.regimen}” to give it earlier.`,
    );
  return { arms: arms.map((arm) => withNotes(varied === 'presence' ? inWords(arm) : arm, notes)), notes };
}

function questionOf(scenario: Scenario, chosen: Chosen, varied: Varied, steps: readonly number[]): Question {
  if (varied === 'presence') {
    const name = chosen.kind === 'dose' ? (doseOf(scenario, chosen)?.drug ?? 'dose') : chosen.id;
    const scenarios = [
      { ...scenario, id: `with-${name}` },
      { ...removed(scenario, chosen), id: `without-${name}` },
    ];
    return { scenarios, variations: [] };
  }
  const path = varied === 'time' ? timePath(scenario, chosen) : amountPath(scenario, chosen);
  const values = [...new Set(steps.map((step) => valueAt(scenario, chosen, varied, step)))];
  const variations: Variation[] = path === null ? [] : [{ path, values }];
  return { scenarios: [scenario], variations };
}

/** Where the comparison finds the time of something; null where there is none, or several. */
function timePath(scenario: Scenario, chosen: Chosen): string | null {
  if (chosen.kind === 'dose') {
    const dose = aloneIn(scenario, chosen);
    return dose === null ? null : `regimens.${chosen.regimen}.doses.${dose.drug}.at`;
  }
  const moment = momentOf(scenario, chosen);
  if (moment === undefined || !('time' in moment || 'after' in moment)) return null;
  return chosen.kind === 'regimen' ? `regimens.${chosen.id}.start` : `perturb.${chosen.id}.at`;
}

function amountPath(scenario: Scenario, chosen: Chosen): string | null {
  if (chosen.kind === 'dose') {
    const dose = aloneIn(scenario, chosen);
    return dose === null ? null : `regimens.${chosen.regimen}.doses.${dose.drug}.amount`;
  }
  if (chosen.kind === 'regimen') return null;
  return perturbationOf(scenario, chosen.id)?.fraction === undefined ? null : `perturb.${chosen.id}.fraction`;
}

/** The chosen dose, where its drug has no other line in the regimen. */
function aloneIn(scenario: Scenario, chosen: Extract<Chosen, { kind: 'dose' }>) {
  const dose = doseOf(scenario, chosen);
  const doses = regimenOf(scenario, chosen.regimen)?.doses ?? [];
  return dose === undefined || doses.filter(({ drug }) => drug === dose.drug).length > 1 ? null : dose;
}

function valueAt(scenario: Scenario, chosen: Chosen, varied: Varied, step: number): string {
  if (varied === 'amount')
    return chosen.kind === 'dose' ? amountAt(scenario, chosen, step) : shareAt(scenario, chosen, step);
  if (chosen.kind === 'dose') return `${Math.max(0, internal(doseOf(scenario, chosen)!.at) + step)} h`;
  const moment = momentOf(scenario, chosen);
  const from = moment === undefined || !('time' in moment || 'after' in moment) ? 0 : hoursOf(moment);
  return `${from + step} h`;
}

function amountAt(scenario: Scenario, chosen: Extract<Chosen, { kind: 'dose' }>, factor: number): string {
  const amount = doseOf(scenario, chosen)?.amount;
  return amount === undefined
    ? ''
    : printQuantity({ ...amount, amount: Number((amount.amount * factor).toPrecision(12)) });
}

/** A share of a target is never more than all of it. */
function shareAt(scenario: Scenario, chosen: Exclude<Chosen, { kind: 'dose' }>, factor: number): string {
  const share = perturbationOf(scenario, chosen.id)?.fraction;
  return share === undefined ? '' : `${Number((100 * Math.min(1, factor * internal(share))).toPrecision(12))} %`;
}

/** The moment of a regimen or a perturbation; nothing for what is not there. */
function momentOf(scenario: Scenario, chosen: Exclude<Chosen, { kind: 'dose' }>): Moment | undefined {
  return chosen.kind === 'regimen' ? regimenOf(scenario, chosen.id)?.start : perturbationOf(scenario, chosen.id)?.at;
}

function hoursOf(moment: Extract<Moment, { time: unknown } | { after: unknown }>): number {
  return internal('time' in moment ? moment.time : moment.by);
}

/** `with block-cxcr4` for the arm that is called by its id, `with-block-cxcr4`. */
function inWords(arm: Arm): Arm {
  return { ...arm, name: arm.name.replace(/^(with|without)-/, '$1 ') };
}

/** The description of a scenario says what was put off; its digest does not change by that. */
function withNotes(arm: Arm, notes: readonly string[]): Arm {
  if (notes.length === 0) return arm;
  return { ...arm, scenario: { ...arm.scenario, says: [arm.scenario.says, ...notes].join(' ') } };
}
