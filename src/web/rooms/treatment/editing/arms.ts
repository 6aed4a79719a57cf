import { days, internal, printQuantity } from '../../../../core/units.ts';
import type { Arm, FollowUp } from '../../../../experiments/arms/experiment.ts';
import { armsOf, type Question } from '../../../../experiments/compare/arms-of.ts';
import type { Variation } from '../../../../experiments/compare/vary.ts';
import type { Moment } from '../../../../model/regimen.ts';
import type { Scenario } from '../../../../model/scenario.ts';
import { type Chosen, doseOf, perturbationOf, regimenOf } from './chosen.ts';
import { removed } from './remove.ts';
import { timeOf } from './times.ts';

/** What is varied of something: its time, its amount, or whether it is done at all. */
export type Varied = 'time' | 'amount' | 'presence';

/** A comparison that may be asked for. */
export interface Wish {
  readonly chosen: Chosen;
  readonly varied: Varied;
  /** Of a time: hours by which it is moved, the first as it stands. Of an amount: factors. */
  readonly steps: readonly number[];
  /** Days after the first regimen began with which a run ends; the end of the scenario when null. */
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
 * The arms of a comparison, as it stands first.
 *
 * @throws MarrowError `invalid-input` for arms that cannot be
 */
export function wished(scenario: Scenario, { chosen, varied, steps, followed }: Wish): Wished {
  const [first] = scenario.regimens;
  const followUp: FollowUp | undefined =
    followed === null || first === undefined ? undefined : { event: first.id, lasting: days(followed) };
  const { arms, putOff } = armsOf({
    ...questionOf(scenario, chosen, varied, steps),
    ...(followUp === undefined ? {} : { followUp }),
  });
  const notes = [...putOff].map(
    ([id, hours]) =>
      `“${id}” waits for a measure; its doses come ${hours} h later than written, in all arms alike, so that something can come before them.`,
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
  const moment =
    chosen.kind === 'regimen' ? regimenOf(scenario, chosen.id)?.start : perturbationOf(scenario, chosen.id)?.at;
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
  if (varied === 'amount') {
    const amount =
      chosen.kind === 'dose' ? doseOf(scenario, chosen)?.amount : perturbationOf(scenario, nameOf(chosen))?.fraction;
    return amount === undefined
      ? ''
      : printQuantity({ ...amount, amount: Number((amount.amount * step).toPrecision(12)) });
  }
  if (chosen.kind === 'dose') return `${Math.max(0, internal(doseOf(scenario, chosen)!.at) + step)} h`;
  const moment = (
    chosen.kind === 'regimen' ? regimenOf(scenario, chosen.id)?.start : perturbationOf(scenario, chosen.id)?.at
  ) as Moment;
  return `${hoursOf(moment) + step} h`;
}

const nameOf = (chosen: Chosen) => (chosen.kind === 'dose' ? chosen.regimen : chosen.id);

function hoursOf(moment: Moment): number {
  if ('time' in moment) return internal(moment.time);
  return 'after' in moment ? internal(moment.by) : internal(timeOf(0));
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
