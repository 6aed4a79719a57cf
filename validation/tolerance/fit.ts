import { floor } from '../../src/core/math.ts';
import { random } from '../../src/core/random.ts';
import { type Prior, priors } from '../../src/trials/index.ts';
import { type Group, tolerances } from '../../src/trials/tolerance.ts';
import {
  type AtLevel,
  type Curves,
  curveThrough,
  mediansApart,
  middleFor,
  remissionsIn,
  remissionsUnder,
} from './curve.ts';
import { type StandardCourse, standardCourses } from './standard-courses.ts';

/** One patient at one level: in remission, 1, or not, 0. */
export interface TreatedAtLevel {
  readonly course: string;
  readonly level: number;
  readonly prior: Prior;
  readonly patient: number;
  readonly cr: 0 | 1;
  /** With or without recovery of counts. */
  readonly cr_cri: 0 | 1;
}

/** About which middle patients of a group are spread for so many complete remissions. */
export interface Fitted {
  readonly group: Group;
  readonly course: string;
  readonly use: 'fit' | 'beside';
  readonly share: number;
  /** Null where none between the levels of the course gives that share. */
  readonly middle: number | null;
  /** 95 %, of chance among virtual patients alone; null for an end that is open. */
  readonly ci: readonly [number | null, number | null];
  /** Under each prior: the share in complete remission, with those whose counts stay low, and how far medians of the two kinds of patients are apart. */
  readonly under: readonly {
    readonly prior: Prior;
    readonly cr: number;
    readonly cr_cri: number;
    readonly apart: number;
  }[];
  /** The range reaches beyond a level at which the share may still change. */
  readonly reaches_beyond: boolean;
  readonly source: string;
}

/** How many more come into remission than with another course, at the middle that the group was fitted to. */
export interface Checked {
  readonly group: Group;
  readonly course: string;
  readonly than: string;
  readonly reported: number;
  readonly predicted: number | null;
  readonly source: string;
}

/** Fit every group whose course has been run at all levels, and check the fits where the other courses have been. */
export function fitTolerances(rows: readonly TreatedAtLevel[]): {
  readonly fitted: Fitted[];
  readonly checks: Checked[];
} {
  const whole = new Map(standardCourses.map((course) => [course, patientsOf(rows, course)]));
  const run = standardCourses.filter((course) => whole.get(course)!.size > 0);
  const rowsOf = (course: StandardCourse) => [...whole.get(course)!.values()].flat();
  const fitted = run.flatMap((course) =>
    course.remissions.map(({ group, use, share, source }): Fitted => {
      const { reach } = tolerances[group];
      const curves = curvesOf(rowsOf(course), course, 'cr');
      const middle = finite(middleFor(curves, share, reach, endsOf(course)));
      return {
        group,
        course: course.id,
        use,
        share,
        middle,
        ci: intervalOf([...whole.get(course)!.values()], course, share, reach),
        under: middle === null ? [] : underEach(rowsOf(course), course, middle, reach),
        reaches_beyond: middle !== null && reachesBeyond(curves, middle, reach, endsOf(course)),
        source,
      };
    }),
  );
  const middleOf = (group: Group) => fitted.find((each) => each.group === group && each.use === 'fit')?.middle ?? null;
  const shareIn = (group: Group, id: string) => {
    const [middle, course] = [middleOf(group), run.find((each) => each.id === id)];
    if (middle === null || course === undefined) return null;
    return remissionsIn(curvesOf(rowsOf(course), course, 'cr'), middle, tolerances[group].reach);
  };
  const checks = run.flatMap((course) =>
    course.more.map(({ group, than, more, source }): Checked => {
      const [share, before] = [shareIn(group, course.id), shareIn(group, than)];
      const predicted = share === null || before === null ? null : share - before;
      return { group, course: course.id, than, reported: more, predicted, source };
    }),
  );
  return { fitted, checks };
}

const finite = (middle: number) => (middle > 0 && middle < Number.POSITIVE_INFINITY ? middle : null);
const endsOf = ({ levels }: StandardCourse) => [levels[0]!, levels.at(-1)!] as const;

/** Rows of patients under the priors under which they have one at every level, by patient. */
function patientsOf(rows: readonly TreatedAtLevel[], { id, levels }: StandardCourse): Map<number, TreatedAtLevel[]> {
  const own = rows.filter(({ course }) => course === id);
  const treated = Map.groupBy(own, ({ patient, prior }) => `${patient} ${prior}`);
  const whole = [...treated.values()].filter((each) => each.length === levels.length).flat();
  return Map.groupBy(whole, ({ patient }) => patient);
}

function curvesOf(rows: readonly TreatedAtLevel[], { levels }: StandardCourse, of: 'cr' | 'cr_cri'): Curves {
  const at = (prior: Prior, level: number): AtLevel => {
    const there = rows.filter((row) => row.prior === prior && row.level === level);
    return { level, remissions: there.reduce((sum, row) => sum + row[of], 0), patients: there.length };
  };
  return new Map(priors.map((prior) => [prior, curveThrough(levels.map((level) => at(prior, level)))]));
}

function underEach(rows: readonly TreatedAtLevel[], course: StandardCourse, middle: number, reach: number) {
  const [cr, orCri] = [curvesOf(rows, course, 'cr'), curvesOf(rows, course, 'cr_cri')];
  return priors.map((prior) => ({
    prior,
    cr: remissionsUnder(prior, cr.get(prior)!, middle, reach),
    cr_cri: remissionsUnder(prior, orCri.get(prior)!, middle, reach),
    apart: mediansApart(prior, cr.get(prior)!, middle, reach),
  }));
}

/** Shares above which, and below which, nearly all that can respond do, and none. */
const settled = { high: 0.95, low: 0.05 };

function reachesBeyond(curves: Curves, middle: number, reach: number, [low, high]: readonly [number, number]): boolean {
  const shares = [...curves.values()];
  const isOpenBelow = middle / reach < low && shares.some((curve) => curve(low) < settled.high);
  return isOpenBelow || (middle * reach > high && shares.some((curve) => curve(high) > settled.low));
}

/** Cohorts drawn from the patients, each as large, by which the interval is told. */
const draws = 200;
const seed = 1;
const purpose = 0x746f6c65;

/** A patient is drawn under both priors at once: its blocks have the same random numbers under either. */
function intervalOf(
  patients: readonly TreatedAtLevel[][],
  course: StandardCourse,
  share: number,
  reach: number,
): [number | null, number | null] {
  const middles = Array.from({ length: draws }, (_, draw) => {
    const drawn = patients.flatMap((_rows, k) => patients[floor(random(seed, purpose, draw, k, 0) * patients.length)]!);
    return middleFor(curvesOf(drawn, course, 'cr'), share, reach, endsOf(course));
  }).sort((a, b) => a - b);
  const at = (quantile: number) => finite(middles[floor(quantile * (draws - 1))]!);
  return [at(0.025), at(0.975)];
}
