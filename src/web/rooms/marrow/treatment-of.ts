import type { Moment } from '../../../model/regimen.ts';
import type { Perturbation, Scenario } from '../../../model/scenario.ts';
import { freeId } from '../treatment/editing/add.ts';
import { runClock, standingsOf } from '../treatment/editing/clock.ts';
import { removed } from '../treatment/editing/remove.ts';
import { timeOf } from '../treatment/editing/times.ts';

/** What is done to a marrow. */
export type Events = Pick<Scenario, 'perturb' | 'regimens'>;

/** Cells that are brought in and genes that are changed for good make the disease; the rest treats it. */
const treating: readonly Perturbation['action'][] = ['ablate', 'irradiate', 'block', 'stimulate', 'clamp'];
const treats = ({ action }: Perturbation) => treating.includes(action);

/** The perturbations that are no treatment. */
export const beside = ({ perturb }: Events): readonly Perturbation[] => perturb.filter((each) => !treats(each));

export const isTreated = ({ perturb, regimens }: Events): boolean => regimens.length > 0 || perturb.some(treats);

/** The scenario without doses, blocks and whatever else treats; what came after one of them stands where it stood. */
export function untreated(scenario: Scenario): Scenario {
  const perturb = scenario.perturb.filter(treats).map(({ id }) => ({ kind: 'perturbation', id }) as const);
  const regimens = scenario.regimens.map(({ id }) => ({ kind: 'regimen', id }) as const);
  return [...regimens, ...perturb].reduce<Scenario>(removed, scenario);
}

/** The treatment of a plan alone, whose first part begins on a day. A part that waits for a measure of its own waits for it. */
export function treatmentFrom(plan: Scenario, day: number): Events {
  const { perturb, regimens } = beside(plan).reduce<Scenario>(
    (rest, { id }) => removed(rest, { kind: 'perturbation', id }),
    plan,
  );
  const standings = standingsOf({ perturb, regimens });
  const all = [...standings.values()];
  const clock = all.some((each) => each.clock === runClock)
    ? runClock
    : standings.get([...regimens, ...perturb][0]!.id)!.clock;
  const first = Math.min(...all.filter((each) => each.clock === clock).map(({ hours }) => hours));
  const from = (id: string, moment: Moment): Moment => {
    const { clock: own, hours } = standings.get(id)!;
    return 'after' in moment || own !== clock ? moment : { time: timeOf(24 * day + hours - first) };
  };
  return {
    perturb: perturb.map((each) => ({ ...each, at: from(each.id, each.at) })),
    regimens: regimens.map((each) => ({ ...each, start: from(each.id, each.start) })),
  };
}

/** The same events under ids that the run has not, in which what has begun stays begun by its id. */
export function asNew(events: Events, run: Events): Events {
  const ids = [...events.perturb, ...events.regimens].map(({ id }) => id);
  const known = new Set([...run.perturb, ...run.regimens].map(({ id }) => id));
  return ids.reduce(
    (renamed, id) => (known.has(id) ? withId(renamed, id, freeId(both(run, renamed), id)) : renamed),
    events,
  );
}

const both = (one: Events, other: Events): Events => ({
  perturb: [...one.perturb, ...other.perturb],
  regimens: [...one.regimens, ...other.regimens],
});

function withId({ perturb, regimens }: Events, id: string, next: string): Events {
  const named = <E extends { readonly id: string }>(event: E): E => (event.id === id ? { ...event, id: next } : event);
  const after = (moment: Moment): Moment =>
    'after' in moment && moment.after === id ? { ...moment, after: next } : moment;
  return {
    perturb: perturb.map((each) => named({ ...each, at: after(each.at) })),
    regimens: regimens.map((each) => named({ ...each, start: after(each.start) })),
  };
}

/** The run treated otherwise: by what is new, in place of whatever treated it. */
export function treatedBy(scenario: Scenario, events: Events): Scenario {
  return { ...scenario, ...both(untreated(scenario), asNew(events, scenario)) };
}
