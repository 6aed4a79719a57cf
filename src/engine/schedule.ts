import { MarrowError } from '../core/error.ts';
import { round } from '../core/math.ts';
import { internal } from '../core/units.ts';
import type { Arena } from '../kernels/arena.ts';
import type { Drug } from '../model/drug.ts';
import type { Dose, Moment, Perturbation, Regimen, Scenario } from '../model/scenario.ts';
import { allocate, columnsOf, type Table, table } from './columns.ts';

/** A regimen or perturbation that waits for its moment. */
export interface Planned {
  readonly id: string;
  readonly moment: Moment;
  readonly regimen: Regimen | null;
  readonly perturbation: Perturbation | null;
}

const scheduleColumns = {
  /** Tick at whose start it began; −1 while it waits. */
  began: { kind: 'i32', unit: 'tick' },
} as const;

/** What is to be done to the tissue, and since when it is being done. It steers the run and is no part of its state hash. */
export interface Schedule {
  readonly table: Table;
  readonly plans: readonly Planned[];
  readonly began: Int32Array;
}

/** What a scenario plans, none of it begun. */
export function plansOf({ perturb, regimens }: Pick<Scenario, 'perturb' | 'regimens'>): Planned[] {
  return [
    ...regimens.map((regimen) => ({ id: regimen.id, moment: regimen.start, regimen, perturbation: null })),
    ...perturb.map((perturbation) => ({ id: perturbation.id, moment: perturbation.at, regimen: null, perturbation })),
  ];
}

export function createSchedule(arena: Arena, scenario: Scenario): Schedule {
  const plans = plansOf(scenario);
  for (const { moment } of plans) {
    if ('after' in moment && !plans.some((plan) => plan.id === moment.after)) throw unknownEvent(moment.after, plans);
  }
  const columns = allocate(arena, scheduleColumns, plans.length);
  columns.began.fill(-1);
  return {
    table: table('schedule', plans.length, plans.length, columnsOf(scheduleColumns, columns), false),
    plans,
    began: columns.began,
  };
}

function unknownEvent(id: string, plans: readonly Planned[]): MarrowError {
  return new MarrowError({
    kind: 'invalid-input',
    message: `no regimen or perturbation is called "${id}"`,
    expected: `one of ${plans.map((plan) => plan.id).join(', ')}`,
  });
}

/** The share of leukemic cells and the neutrophils over their healthy number, as conditions read them. */
export interface Measures {
  readonly leukemicFraction: number;
  readonly neutrophilsOverBaseline: number;
}

/** Mark what begins at this tick, in the order of the plan; gives the perturbations among it. */
export function begin(schedule: Schedule, tick: number, dt: number, measures: Measures): Perturbation[] {
  const due: Perturbation[] = [];
  schedule.plans.forEach((plan, k) => {
    if ((schedule.began[k] as number) >= 0 || !hasCome(plan.moment, schedule, tick, dt, measures)) return;
    schedule.began[k] = tick;
    if (plan.perturbation !== null) due.push(plan.perturbation);
  });
  return due;
}

/** Hours in whole 2⁻²⁰ (3 ms), so that a moment is the same in whatever unit and by whatever sum it was reached. */
export function instant(hours: number): number {
  return round(hours * 1048576) / 1048576;
}

function hasCome(moment: Moment, schedule: Schedule, tick: number, dt: number, measures: Measures): boolean {
  if ('time' in moment) return instant(tick * dt) >= instant(internal(moment.time));
  if ('after' in moment) {
    if (internal(moment.by) < 0) {
      const time = timeOf(moment, schedule.plans, schedule.plans.length);
      return time !== null && instant(tick * dt) >= instant(time);
    }
    const k = schedule.plans.findIndex((plan) => plan.id === moment.after);
    const began = schedule.began[k] as number;
    return began >= 0 && instant((tick - began) * dt) >= instant(internal(moment.by));
  }
  const value = moment.measure === 'leukemic-fraction' ? measures.leukemicFraction : measures.neutrophilsOverBaseline;
  return 'above' in moment ? value >= internal(moment.above) : value <= internal(moment.below);
}

/** When a moment comes, h, if that can be known: what comes before an event cannot wait for it to begin. Null where a measure decides. */
function timeOf(moment: Moment, plans: readonly Planned[], steps: number): number | null {
  if ('time' in moment) return internal(moment.time);
  const other = 'after' in moment && steps > 0 ? plans.find(({ id }) => id === moment.after) : undefined;
  const before = other === undefined ? null : timeOf(other.moment, plans, steps - 1);
  return before === null || !('after' in moment) ? null : before + internal(moment.by);
}

/** One administration in hours of the run. */
export interface Administration {
  readonly dose: Dose;
  readonly from: number;
  readonly to: number;
}

/** The doses of regimens that have begun and that touch the interval [from, to), h. */
export function administrations(schedule: Schedule, dt: number, from: number, to: number): Administration[] {
  const found: Administration[] = [];
  schedule.plans.forEach((plan, k) => {
    const began = schedule.began[k] as number;
    if (plan.regimen === null || began < 0) return;
    for (const dose of plan.regimen.doses) {
      const lasting = dose.lasting === undefined ? 0 : internal(dose.lasting);
      for (let n = 0; n < (dose.times ?? 1); n++) {
        const start = instant(
          began * dt + internal(dose.at) + n * (dose.every === undefined ? 0 : internal(dose.every)),
        );
        const end = instant(start + lasting);
        if (start < to && (end > from || start >= from)) found.push({ dose, from: start, to: end });
      }
    }
  });
  return found;
}

/** How far a perturbation that lasts is in force at this tick. */
export function isInForce(perturbation: Perturbation, began: number, tick: number, dt: number): boolean {
  if (began < 0) return false;
  return perturbation.lasting === undefined || instant((tick - began) * dt) < instant(internal(perturbation.lasting));
}

/** Ids of the drugs that are in the tissue at some time: some dose is more than nothing, or their level is clamped. */
export function drugsPresent({ regimens, perturb }: Scenario, drugs: readonly Drug[]): Set<string> {
  const doses = regimens.flatMap((regimen) => regimen.doses).filter(({ amount }) => amount.amount > 0);
  const clamped = perturb.filter(({ action }) => action === 'clamp').map(({ target }) => target);
  const held = drugs.filter(({ substance }) => clamped.includes(substance.id));
  return new Set([...doses.map(({ drug }) => drug), ...held.map(({ id }) => id)]);
}
