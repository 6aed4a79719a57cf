import { MarrowError } from '../../core/error.ts';
import { hours, internal, printQuantity, type Quantity } from '../../core/units.ts';
import type { Moment, Regimen } from '../../model/regimen.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Arm } from '../arms/experiment.ts';

/** Arms in which nothing comes before what announces it, and what was put off for that. */
export interface Knowable {
  readonly arms: readonly Arm[];
  /** Regimen id → how much later its doses come in every arm, h. */
  readonly putOff: ReadonlyMap<string, number>;
}

/**
 * Let events come before others. What comes before an event with a time gets a time of its own. What comes before a regimen
 * that waits for a measure cannot be known when it is due: so the doses of that regimen are put off, by as much as the
 * earliest arm needs and in all arms alike, and with them all that counts from it.
 *
 * @throws MarrowError `invalid-input` for an event before a perturbation that waits for a measure, or one that would have to wait for a look
 */
export function knowable(arms: readonly Arm[]): Knowable {
  const rooted = arms.map((arm) => ({ ...arm, scenario: rewritten(arm.scenario) }));
  const putOff = new Map<string, number>();
  for (const { scenario } of rooted) {
    for (const { moment } of eventsOf(scenario)) {
      if (!('after' in moment) || internal(moment.by) >= 0) continue;
      if (!scenario.regimens.some(({ id }) => id === moment.after)) throw unknowable(moment.after, moment.by);
      putOff.set(moment.after, Math.max(putOff.get(moment.after) ?? 0, -internal(moment.by)));
    }
  }
  return { arms: putOff.size === 0 ? rooted : rooted.map((arm) => later(arm, putOff)), putOff };
}

const eventsOf = ({ perturb, regimens }: Scenario) => [
  ...perturb.map(({ id, at }) => ({ id, moment: at })),
  ...regimens.map(({ id, start }) => ({ id, moment: start })),
];

/** Events before others counted from the time or measure at which their chain begins. */
function rewritten(scenario: Scenario): Scenario {
  const moments = new Map(eventsOf(scenario).map(({ id, moment }) => [id, moment]));
  const change = (moment: Moment): Moment => {
    if (!('after' in moment) || internal(moment.by) >= 0) return moment;
    if (moment.if !== undefined) throw unlookable(moment);
    let [root, total, steps] = [moment.after, internal(moment.by), 0];
    for (let next = moments.get(root); next !== undefined && 'after' in next; next = moments.get(root)) {
      if (next.if !== undefined) throw unlookable(moment);
      total += internal(next.by);
      root = next.after;
      if (++steps > moments.size) return moment; // a circle, which the check of the whole refuses
    }
    const first = moments.get(root);
    return first !== undefined && 'time' in first
      ? { time: hours(internal(first.time) + total) }
      : { after: root, by: hours(total) };
  };
  return withMoments(scenario, change);
}

function withMoments(scenario: Scenario, change: (moment: Moment) => Moment): Scenario {
  return {
    ...scenario,
    perturb: scenario.perturb.map((event) => ({ ...event, at: change(event.at) })),
    regimens: scenario.regimens.map((event) => ({ ...event, start: change(event.start) })),
  };
}

function later(arm: Arm, putOff: ReadonlyMap<string, number>): Arm {
  const by = (id: string) => putOff.get(id) ?? 0;
  const plus = (time: Quantity<'time'>, more: number) => (more === 0 ? time : hours(internal(time) + more));
  const moved = withMoments(arm.scenario, (moment) =>
    'after' in moment ? { ...moment, by: plus(moment.by, by(moment.after)) } : moment,
  );
  const delayed = (regimen: Regimen): Regimen => ({
    ...regimen,
    doses: regimen.doses.map((dose) => ({ ...dose, at: plus(dose.at, by(regimen.id)) })),
  });
  const { followUp } = arm;
  return {
    ...arm,
    scenario: { ...moved, regimens: moved.regimens.map(delayed) },
    ...(followUp === undefined
      ? {}
      : { followUp: { ...followUp, lasting: plus(followUp.lasting, by(followUp.event)) } }),
  };
}

function unlookable({ after, by }: Extract<Moment, { after: string }>): MarrowError {
  return new MarrowError({
    kind: 'invalid-input',
    message: `what comes before "${after}" cannot wait for a look`,
    expected: 'a chain of events without "if"',
    found: printQuantity(by),
    advice: 'Count from an earlier event, or delete that "if".',
  });
}

function unknowable(event: string, by: Quantity): MarrowError {
  return new MarrowError({
    kind: 'invalid-input',
    message: `nothing can come before "${event}": it waits for a measure, and nobody knows when that will be`,
    expected: 'a time, or a regimen, whose doses can be put off',
    found: printQuantity(by),
  });
}
