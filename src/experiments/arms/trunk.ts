import { internal } from '../../core/units.ts';
import { measures } from '../../engine/measures.ts';
import { lastTick } from '../../engine/run.ts';
import type { Tissue } from '../../engine/tissue.ts';
import { begin, plansOf, type Schedule } from '../../engine/treatment/schedule.ts';
import { columnOf, type Measure } from '../../model/measure.ts';
import type { Moment } from '../../model/regimen.ts';
import type { Scenario } from '../../model/scenario.ts';
import { eventHash, scenarioHash } from '../identity.ts';
import { type Arm, asked, endOf, keyOf, runKey } from './experiment.ts';

/** What arms have in common up to the first tick at which one of them differs: computed once for all of them. */
export interface Trunk {
  readonly key: string;
  /** The last tick of an origin; null where the arms decide. */
  readonly ends: number | null;
  /** The arms' scenario with the events that all of them have. */
  readonly scenario: Scenario;
  readonly arms: readonly Arm[];
  /** What any of the arms records. */
  readonly measures: readonly Measure[];
}

/** The marrow that an arm goes on from, the same for every arm of every experiment that names it; null when it has none. */
export function originOf({ origin }: Arm): Trunk | null {
  if (origin === undefined) return null;
  const key = keyOf({ origin: asked(origin) });
  return { key, ends: lastTick(origin), scenario: origin, arms: [], measures: [] };
}

/**
 * The trunks of arms of one seed that begin with day 0. Arms belong together when they differ in nothing but their events and their end; an arm
 * that is alone has none, nor have arms that differ from the first tick on for any other reason.
 */
export function trunksOf(arms: readonly Arm[]): Trunk[] {
  const groups = Map.groupBy(
    arms.filter(({ origin }) => origin === undefined),
    groundOf,
  );
  return [...groups.values()].flatMap((group) => {
    if (new Set(group.map(runKey)).size < 2) return [];
    const scenario = commonTo(group.map((arm) => arm.scenario));
    const key = keyOf({ trunk: asked(scenario), arms: [...new Set(group.map(runKey))].sort() });
    return [{ key, ends: null, scenario, arms: group, measures: all(group) }];
  });
}

function groundOf({ scenario }: Arm): string {
  return scenarioHash({ ...scenario, perturb: [], regimens: [], until: scenario.tick });
}

function all(arms: readonly Arm[]): Measure[] {
  const measures = arms.flatMap((arm) => arm.measures ?? []);
  return [...new Map(measures.map((measure) => [columnOf(measure), measure])).values()];
}

/**
 * The first scenario with only those events that all have alike and that wait for no other kind of event. Events of one tick begin in the
 * order of the scenario, so that they are shared only as long as that is the same in all.
 */
function commonTo(scenarios: readonly Scenario[]): Scenario {
  const first = scenarios[0]!;
  const hashes = scenarios.map((scenario) => new Set(eventsOf(scenario).map(eventHash)));
  const isShared = (hash: string) => hashes.every((each) => each.has(hash));
  const orders = hashes.map((each) => [...each].filter(isShared));
  const parts = orders[0]!.findIndex((hash, k) => orders.some((each) => each[k] !== hash));
  const alike = eventsOf(first).filter((event) => isShared(eventHash(event)));
  const shared = parts < 0 ? alike : alike.slice(0, parts);
  const ids = closed(new Map(shared.map((event) => [event.id, momentOf(event)])));
  return {
    ...first,
    id: 'shared',
    perturb: first.perturb.filter(({ id }) => ids.has(id)),
    regimens: first.regimens.filter(({ id }) => ids.has(id)),
  };
}

type Event = Scenario['perturb'][number] | Scenario['regimens'][number];

const eventsOf = ({ perturb, regimens }: Scenario): Event[] => [...perturb, ...regimens];
const momentOf = (event: Event): Moment => ('at' in event ? event.at : event.start);

/** Events without those that wait for one that is not among them. */
function closed(moments: ReadonlyMap<string, Moment>): Set<string> {
  const kept = [...moments].filter(([, moment]) => !('after' in moment) || moments.has(moment.after));
  return kept.length === moments.size ? new Set(moments.keys()) : closed(new Map(kept));
}

/** The tick at which the first arm parts by an event of its own whose time is known; null where all of them wait for something. */
export function knownParting({ scenario, arms }: Trunk): number | null {
  const shared = new Set(eventsOf(scenario).map(({ id }) => id));
  const hours = arms.flatMap(({ scenario: own }) => {
    const moments = new Map(eventsOf(own).map((event) => [event.id, momentOf(event)]));
    return [...moments].flatMap(([id, moment]) => (shared.has(id) ? [] : (hoursOf(moment, moments) ?? [])));
  });
  return hours.length === 0 ? null : Math.floor(Math.min(...hours) / internal(scenario.tick));
}

/** Hours from the beginning, or null where nobody knows them; events never wait for each other in a circle. */
function hoursOf(moment: Moment, moments: ReadonlyMap<string, Moment>): number | null {
  if ('time' in moment) return internal(moment.time);
  if (!('after' in moment) || moment.if !== undefined) return null;
  const before = moments.get(moment.after);
  const start = before === undefined ? null : hoursOf(before, moments);
  return start === null ? null : start + internal(moment.by);
}

/** Does one of the arms part from the trunk with the next tick, by an event of its own or because it ends? */
export function partsHere(tissue: Tissue, { arms }: Trunk): boolean {
  const tick = tissue.clock.tick[0]!;
  return arms.some((arm) => {
    const schedule = scheduleOf(arm.scenario, tissue.schedule);
    if (tick >= endOf(arm, schedule)) return true;
    const before = schedule.began.slice();
    begin(schedule, tick, tissue.clock.dt, measures(tissue));
    const isShared = (id: string) => tissue.schedule.plans.some((plan) => plan.id === id);
    return schedule.plans.some(({ id }, k) => schedule.began[k] !== before[k] && !isShared(id));
  });
}

/** The plans of an arm, as far as the trunk has begun them. */
function scheduleOf(scenario: Scenario, shared: Schedule): Schedule {
  const plans = plansOf(scenario);
  const began = Int32Array.from(plans, ({ id }) => {
    const k = shared.plans.findIndex((plan) => plan.id === id);
    return k < 0 ? -1 : shared.began[k]!;
  });
  return { ...shared, plans, began };
}
