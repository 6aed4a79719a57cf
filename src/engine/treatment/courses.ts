import { floor } from '../../core/math.ts';
import { internal } from '../../core/units.ts';
import type { Arena } from '../../kernels/arena.ts';
import type { Adjustment, Dose, Regimen } from '../../model/regimen.ts';
import { allocate, columnsOf, type Table, table } from '../columns.ts';
import { instant } from '../instant.ts';
import { holds, type Measures } from '../measures.ts';

/** One administration in hours of the run, and the share of its dose that is given. */
export interface Administration {
  readonly dose: Dose;
  readonly from: number;
  readonly to: number;
  readonly share: number;
}

/** A dose of one cycle of a regimen; `at` counts from the start of its cycle, h. */
interface Slot {
  readonly cycle: number;
  readonly dose: Dose;
  readonly at: number;
  readonly lasting: number;
}

/** A regimen as it is given: where its rows begin in the tables of all courses. */
interface Course {
  readonly slots: readonly Slot[];
  /** Cycles after the first, which begins with the regimen. */
  readonly later: { readonly every: number; readonly count: number; readonly row: number };
  readonly adjust: readonly Adjustment[];
  readonly adjustRow: number;
  /** First row of what was decided of its slots; a regimen without adjustments is given as planned and has none. */
  readonly slotRow: number;
}

const columns = {
  /** Tick at whose start a cycle began; −1 while it waits. */
  cycle: { began: { kind: 'i32', unit: 'tick' } },
  /** Tick of the look at which an adjustment came into force; −1 when it is not. */
  adjustment: { since: { kind: 'i32', unit: 'tick' } },
  /** Share of a dose that was given, decided at the tick in which it was due; −1 before. */
  dose: { given: { kind: 'f64', unit: '1' } },
} as const;
const undecided = -1;

/** What becomes of the regimens of a schedule, in the order of its plans; null for what is no regimen. */
export interface Courses {
  readonly courses: readonly (Course | null)[];
  readonly cycleBegan: Int32Array;
  readonly since: Int32Array;
  readonly given: Float64Array;
  /** Only those that have rows: a schedule without cycles and adjustments keeps nothing of them. */
  readonly tables: readonly Table[];
}

/** The courses of the regimens of a schedule, none of which has begun. */
export function createCourses(arena: Arena, regimens: readonly (Regimen | null)[]): Courses {
  const rows = { cycles: 0, adjustments: 0, slots: 0 };
  const courses = regimens.map((regimen) => {
    if (regimen === null) return null;
    const { cycles = { every: null, times: 1 }, adjust = [] } = regimen;
    const course: Course = {
      slots: Array.from({ length: cycles.times }, (_, cycle) => slotsOf(regimen.doses, cycle)).flat(),
      later: {
        every: cycles.every === null ? 0 : internal(cycles.every),
        count: cycles.times - 1,
        row: rows.cycles,
      },
      adjust,
      adjustRow: rows.adjustments,
      slotRow: rows.slots,
    };
    rows.cycles += course.later.count;
    rows.adjustments += adjust.length;
    rows.slots += adjust.length === 0 ? 0 : course.slots.length;
    return course;
  });
  const cycle = allocate(arena, columns.cycle, rows.cycles);
  const adjustment = allocate(arena, columns.adjustment, rows.adjustments);
  const dose = allocate(arena, columns.dose, rows.slots);
  cycle.began.fill(undecided);
  adjustment.since.fill(undecided);
  dose.given.fill(undecided);
  const tables = [
    table('cycles', rows.cycles, rows.cycles, columnsOf(columns.cycle, cycle), false),
    table('adjustments', rows.adjustments, rows.adjustments, columnsOf(columns.adjustment, adjustment), false),
    table('doses', rows.slots, rows.slots, columnsOf(columns.dose, dose), false),
  ];
  return {
    courses,
    cycleBegan: cycle.began,
    since: adjustment.since,
    given: dose.given,
    tables: tables.filter(({ count }) => count > 0),
  };
}

function slotsOf(doses: readonly Dose[], cycle: number): Slot[] {
  return doses.flatMap((dose) => {
    const every = dose.every === undefined ? 0 : internal(dose.every);
    const lasting = dose.lasting === undefined ? 0 : internal(dose.lasting);
    return Array.from({ length: dose.times ?? 1 }, (_, n) => ({
      cycle,
      dose,
      at: internal(dose.at) + n * every,
      lasting,
    }));
  });
}

/** The same courses with a state of their own. */
export function coursesAhead(courses: Courses): Courses {
  return {
    ...courses,
    cycleBegan: courses.cycleBegan.slice(),
    since: courses.since.slice(),
    given: courses.given.slice(),
  };
}

/** Give course `k` the state of course `before` of other courses, as far as the two have the same shape. */
export function carryCourse(from: Courses, before: number, to: Courses, k: number): void {
  const [old, next] = [from.courses[before], to.courses[k]];
  if (old == null || next == null) return;
  const copy = (source: Int32Array | Float64Array, target: Int32Array | Float64Array, at: number[], length: number) => {
    for (let n = 0; n < length; n++) target[at[1]! + n] = source[at[0]! + n]!;
  };
  if (old.later.count === next.later.count) {
    copy(from.cycleBegan, to.cycleBegan, [old.later.row, next.later.row], old.later.count);
  }
  if (old.adjust.length !== next.adjust.length) return;
  copy(from.since, to.since, [old.adjustRow, next.adjustRow], old.adjust.length);
  if (old.adjust.length > 0 && old.slots.length === next.slots.length) {
    copy(from.given, to.given, [old.slotRow, next.slotRow], old.slots.length);
  }
}

/**
 * Decide at the start of a tick, from the state alone: look where a look is due, begin the cycles that are due, and settle
 * what is given of the doses that begin within the tick.
 *
 * @param began tick at which each plan began, below 0 for those that have not
 */
export function decide(courses: Courses, began: Int32Array, tick: number, dt: number, measures: Measures): void {
  courses.courses.forEach((course, k) => {
    const start = began[k]!;
    if (course === null || start < 0) return;
    course.adjust.forEach((adjustment, n) => {
      if (isLook(adjustment, start, tick, dt)) look(courses, course.adjustRow + n, adjustment, tick, measures);
    });
    beginCycle(courses, course, start, tick, dt);
    if (course.adjust.length > 0) settleDoses(courses, course, start, tick, dt);
  });
}

/** Is this the first tick at or after the start, or a whole number of looks after it? */
function isLook({ look }: Adjustment, start: number, tick: number, dt: number): boolean {
  const looks = (ticks: number) => floor(instant(ticks * dt) / internal(look));
  return tick === start || looks(tick - start) > looks(tick - start - 1);
}

function look({ since }: Courses, row: number, adjustment: Adjustment, tick: number, measures: Measures): void {
  const { action, when, until } = adjustment;
  const isInForce = since[row] !== undecided;
  if (!isInForce) {
    if (holds(when, measures)) since[row] = tick;
    return;
  }
  const passes = action === 'hold' || action === 'delay';
  if (until === undefined ? passes && !holds(when, measures) : holds(until, measures)) since[row] = undecided;
}

function isInForce({ since }: Courses, course: Course, action: Adjustment['action'], drug?: string): boolean {
  return course.adjust.some(
    (each, n) => each.action === action && since[course.adjustRow + n] !== undecided && concerns(each, drug),
  );
}

const concerns = ({ drugs }: Adjustment, drug?: string) =>
  drugs === undefined || (drug !== undefined && drugs.includes(drug));

/** The tick at which a cycle began, below 0 while it has not. */
function beganOf({ cycleBegan }: Courses, { later }: Course, cycle: number, start: number): number {
  return cycle === 0 ? start : cycleBegan[later.row + cycle - 1]!;
}

function beginCycle(courses: Courses, course: Course, start: number, tick: number, dt: number): void {
  const { later } = course;
  for (let cycle = 1; cycle <= later.count; cycle++) {
    if (beganOf(courses, course, cycle, start) >= 0) continue;
    const before = beganOf(courses, course, cycle - 1, start);
    if (before < 0 || instant((tick - before) * dt) < instant(later.every)) return;
    if (isInForce(courses, course, 'delay') || isInForce(courses, course, 'stop')) return;
    courses.cycleBegan[later.row + cycle - 1] = tick;
    return;
  }
}

function settleDoses(courses: Courses, course: Course, start: number, tick: number, dt: number): void {
  const next = instant((tick + 1) * dt);
  course.slots.forEach(({ cycle, dose, at }, n) => {
    const row = course.slotRow + n;
    const began = beganOf(courses, course, cycle, start);
    if (courses.given[row] !== undecided || began < 0 || instant(began * dt + at) >= next) return;
    courses.given[row] = shareOf(courses, course, dose.drug);
  });
}

/** What is given of a dose that begins now: nothing under a hold or after a stop, else the product of what it is reduced to. */
function shareOf(courses: Courses, course: Course, drug: string): number {
  if (isInForce(courses, course, 'hold', drug) || isInForce(courses, course, 'stop')) return 0;
  let share = 1;
  course.adjust.forEach((each, n) => {
    if (each.action !== 'reduce' || each.to === undefined || !concerns(each, drug)) return;
    if (courses.since[course.adjustRow + n] !== undecided) share *= internal(each.to);
  });
  return share;
}

/** The doses of the cycles of a course that have begun: those given, and those that are still planned. */
export function administered(courses: Courses, k: number, start: number, dt: number): Administration[] {
  const course = courses.courses[k];
  if (course == null) return [];
  const isStopped = isInForce(courses, course, 'stop');
  return course.slots.flatMap(({ cycle, dose, at, lasting }, n) => {
    const began = beganOf(courses, course, cycle, start);
    const decided = course.adjust.length === 0 ? undecided : courses.given[course.slotRow + n]!;
    const share = decided === undecided ? (isStopped ? 0 : 1) : decided;
    if (began < 0 || share === 0) return [];
    const from = instant(began * dt + at);
    return [{ dose, from, to: instant(from + lasting), share }];
  });
}

/** What was decided of a drug's doses so far. */
export interface Decided {
  readonly drug: string;
  /** Doses that were due. */
  readonly due: number;
  /** Σ of the shares that were given. */
  readonly given: number;
  readonly held: number;
}

/** What was decided of the doses of course `k`, by drug in the order of the regimen; empty without adjustments. */
export function givenOf({ courses, given }: Courses, k: number): Decided[] {
  const course = courses[k];
  if (course == null || course.adjust.length === 0) return [];
  const drugs = [...new Set(course.slots.map(({ dose }) => dose.drug))];
  return drugs.map((drug) => {
    const shares = course.slots
      .flatMap(({ dose }, n) => (dose.drug === drug ? [given[course.slotRow + n]!] : []))
      .filter((share) => share !== undecided);
    return {
      drug,
      due: shares.length,
      given: shares.reduce((sum, share) => sum + share, 0),
      held: shares.filter((share) => share === 0).length,
    };
  });
}
