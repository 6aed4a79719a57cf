import { canonicalJson } from '../../../experiments/identity.ts';
import type { Scenario } from '../../../model/scenario.ts';
import { marrow, story } from '../../../scenarios/index.ts';
import type { DoseBar } from '../../scene.ts';
import { runClock } from '../treatment/editing/clock.ts';
import { type Lane, lanesOf } from '../treatment/editing/lanes.ts';
import { isTreated, treatmentFrom } from './treatment-of.ts';

/** What the plan of the room Treatment gives that no run has. */
export interface Planned {
  /** Doses whose day is known; a bolus is drawn as one hour. */
  readonly doses: readonly DoseBar[];
  /** The same and all others, in words: `cytarabine from day 18`. */
  readonly says: readonly string[];
}

const nothing: Planned = { doses: [], says: [] };

/**
 * The doses of a plan beside runs; nothing when one of them is treated by it, or while it is the plan of the beginning.
 *
 * @param parted days on which branches among the runs left their parents, since when the plan may treat them
 */
export function plannedDoses(plan: Scenario, runs: readonly Scenario[], parted: readonly number[] = []): Planned {
  const own = canonicalJson(plan.regimens);
  if ([story, ...runs].some(({ regimens }) => canonicalJson(regimens) === own)) return nothing;
  if (isTreated(plan)) {
    const fromThen = parted.map((day) => given({ ...plan, ...treatmentFrom(plan, day) }));
    if (runs.some((run) => fromThen.includes(given(run)))) return nothing;
  }
  const lanes = drugLanes(plan);
  const doses = lanes
    .filter(({ clock }) => clock === runClock)
    .flatMap((lane) =>
      lane.marks.map(({ from, to }): DoseBar => {
        const end = Math.max(from + 1, Number.isFinite(to) ? to : from);
        return { drug: nameOf(lane), from: from / 24, to: end / 24, isPlanned: true };
      }),
    );
  return { doses, says: lanes.map(sayLane) };
}

const drugLanes = (scenario: Scenario) => lanesOf(scenario).filter(({ kind }) => kind === 'drug');

/** What is given and when, whatever its regimens are called. */
function given(scenario: Scenario): string {
  const lanes = drugLanes(scenario);
  return canonicalJson(lanes.map(({ clock, marks }) => marks.map(({ label, to }) => [clock, label, to])));
}

function nameOf({ name }: Lane): string {
  return marrow.drugs.find(({ id }) => id === name)?.name ?? name;
}

function sayLane(lane: Lane): string {
  const first = Math.min(...lane.marks.map(({ from }) => from)) / 24;
  const day = Number(first.toFixed(2));
  if (lane.clock === runClock) return `${nameOf(lane)} from day ${day}`;
  return `${nameOf(lane)} ${day === 0 ? '' : `${day} days `}after the moment${lane.clock.split('the moment')[1] ?? ''}`;
}
