import { MarrowError } from '../../core/error.ts';
import { adviceOn } from '../../core/nearest.ts';
import { internal } from '../../core/units.ts';
import type { Arena } from '../../kernels/arena.ts';
import type { Moment, Regimen } from '../../model/regimen.ts';
import type { Perturbation, Scenario } from '../../model/scenario.ts';
import { allocate, columnsOf, type Table, table } from '../columns.ts';
import { instant } from '../instant.ts';
import { holds, type Measures } from '../measures.ts';
import {
  type Administration,
  administered,
  type Courses,
  carryCourse,
  coursesAhead,
  createCourses,
} from './courses.ts';

/** A regimen or perturbation that waits for its moment. */
export interface Planned {
  readonly id: string;
  readonly moment: Moment;
  readonly regimen: Regimen | null;
  readonly perturbation: Perturbation | null;
}

const scheduleColumns = {
  /** Tick at whose start it began; −1 while it waits, −2 when it was looked at and passed over. */
  began: { kind: 'i32', unit: 'tick' },
} as const;
const waits = -1;
const passedOver = -2;

/** What is to be done to the tissue, and since when it is being done. It steers the run and is no part of its state hash. */
export interface Schedule {
  readonly table: Table;
  readonly plans: readonly Planned[];
  readonly began: Int32Array;
  readonly courses: Courses;
}

/** What a scenario plans, none of it begun. */
export function plansOf({ perturb, regimens }: Pick<Scenario, 'perturb' | 'regimens'>): Planned[] {
  return [
    ...regimens.map((regimen) => ({ id: regimen.id, moment: regimen.start, regimen, perturbation: null })),
    ...perturb.map((perturbation) => ({ id: perturbation.id, moment: perturbation.at, regimen: null, perturbation })),
  ];
}

/**
 * What a scenario plans, none of it begun, with room for its state.
 *
 * @throws MarrowError `invalid-input` for an event that waits for one that there is not
 */
export function createSchedule(arena: Arena, scenario: Scenario): Schedule {
  const plans = plansOf(scenario);
  for (const { moment } of plans) {
    if ('after' in moment && !plans.some((plan) => plan.id === moment.after)) throw unknownEvent(moment.after, plans);
  }
  const columns = allocate(arena, scheduleColumns, plans.length);
  columns.began.fill(waits);
  return {
    table: table('schedule', plans.length, plans.length, columnsOf(scheduleColumns, columns), false),
    plans,
    began: columns.began,
    courses: createCourses(
      arena,
      plans.map(({ regimen }) => regimen),
    ),
  };
}

function unknownEvent(id: string, plans: readonly Planned[]): MarrowError {
  const ids = plans.map((plan) => plan.id);
  return new MarrowError({
    kind: 'invalid-input',
    message: `no regimen or perturbation is called "${id}"`,
    expected: `one of ${ids.join(', ')}`,
    found: id,
    advice: adviceOn(id, ids),
  });
}

/** All that a schedule keeps: what is saved with the tissue. */
export const scheduleTables = ({ table, courses }: Schedule): Table[] => [table, ...courses.tables];

/** A schedule that goes on from the same state without changing it. */
export function scheduleAhead(schedule: Schedule): Schedule {
  return { ...schedule, began: schedule.began.slice(), courses: coursesAhead(schedule.courses) };
}

/** Give what both schedules plan, by id, the state that it has in the first. */
export function carrySchedule(from: Schedule, to: Schedule): void {
  to.plans.forEach(({ id }, k) => {
    const before = from.plans.findIndex((plan) => plan.id === id);
    if (before < 0) return;
    to.began[k] = from.began[before]!;
    carryCourse(from.courses, before, to.courses, k);
  });
}

/** Mark what begins at this tick, in the order of the plan, and after it what begins with that; gives the perturbations among it. */
export function begin(schedule: Schedule, tick: number, dt: number, measures: Measures): Perturbation[] {
  const due: Perturbation[] = [];
  let begins: boolean;
  do {
    begins = false;
    schedule.plans.forEach((plan, k) => {
      const { moment } = plan;
      if (schedule.began[k] !== waits || !hasCome(moment, schedule, tick, dt, measures)) return;
      const isWanted = !('after' in moment) || moment.if === undefined || holds(moment.if, measures);
      schedule.began[k] = isWanted ? tick : passedOver;
      begins ||= isWanted;
      if (isWanted && plan.perturbation !== null) due.push(plan.perturbation);
    });
  } while (begins);
  return due;
}

function hasCome(moment: Moment, schedule: Schedule, tick: number, dt: number, measures: Measures): boolean {
  if ('time' in moment) return instant(tick * dt) >= instant(internal(moment.time));
  if ('after' in moment) {
    if (internal(moment.by) < 0) {
      const time = timeOf(moment, schedule.plans, schedule.plans.length);
      return time !== null && instant(tick * dt) >= instant(time);
    }
    const k = schedule.plans.findIndex((plan) => plan.id === moment.after);
    const began = schedule.began[k]!;
    return began >= 0 && instant((tick - began) * dt) >= instant(internal(moment.by));
  }
  return holds(moment, measures);
}

/** When a moment comes, h, if that can be known: what comes before an event cannot wait for it to begin. Null where a measure decides. */
function timeOf(moment: Moment, plans: readonly Planned[], steps: number): number | null {
  if ('time' in moment) return internal(moment.time);
  const other = 'after' in moment && steps > 0 ? plans.find(({ id }) => id === moment.after) : undefined;
  const before = other === undefined ? null : timeOf(other.moment, plans, steps - 1);
  return before === null || !('after' in moment) ? null : before + internal(moment.by);
}

/** The tick at which each regimen or perturbation began, by id; without those that wait or were passed over. */
export function begunIn({ plans, began }: Schedule): Record<string, number> {
  return Object.fromEntries(plans.flatMap(({ id }, k) => (began[k]! < 0 ? [] : [[id, began[k]!]])));
}

/** The doses of regimens that have begun and that touch the interval [from, to), h, without those that are left out. */
export function administrations(schedule: Schedule, dt: number, from: number, to: number): Administration[] {
  const touches = (each: Administration) => each.from < to && (each.to > from || each.from >= from);
  return schedule.plans.flatMap((_, k) => {
    const began = schedule.began[k]!;
    return began < 0 ? [] : administered(schedule.courses, k, began, dt).filter(touches);
  });
}

/** Is a perturbation in force at this tick? */
export function isInForce(perturbation: Perturbation, began: number, tick: number, dt: number): boolean {
  if (began < 0) return false;
  return perturbation.lasting === undefined || instant((tick - began) * dt) < instant(internal(perturbation.lasting));
}
