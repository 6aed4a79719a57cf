import { internal } from '../../core/units.ts';
import type { Series } from '../../io/index.ts';
import type { Scenario } from '../../model/scenario.ts';
import { marrow } from '../../scenarios/index.ts';
import type { PlannedRun } from '../arms/plan.ts';
import type { Prediction } from '../dispute/prediction.ts';
import { animalsFor, isParted, type Separation, separationInterval, separationOf } from '../dispute/separation.ts';
import { isSetBy, pathBetween } from '../paths/path-between.ts';
import { sayPath } from '../paths/say-path.ts';
import { meanInterval } from '../statistics/student-t.ts';
import type { Interval } from '../statistics/wilson-interval.ts';
import type { Factor } from './factors.ts';
import { type ReadableColumn, readableSeries } from './readable-series.ts';
import type { Contrast, Screening } from './screening.ts';

/** The reading on which the sides of a switch differ most, in units of the spread between seeds. */
export interface MostSeparating {
  readonly observable: string;
  readonly unit: string;
  /** Of the run. */
  readonly day: number;
  readonly a: number;
  readonly b: number;
  /** b minus a over the standard deviation between seeds within an arm; its interval is shared among all readings, and null where seeds do not differ at all. */
  readonly separation_sd: number;
  readonly ci: Interval | null;
  /** Whether the predictions part beyond chance and by as much as counts. */
  readonly is_parted: boolean;
  /** Animals with which one side would be told from the prediction of the other with 80 % power; null beyond 1000. */
  readonly animals_80: number | null;
  /** From the switch to what is read, in words. */
  readonly path: readonly string[];
  readonly chosen_among: number;
}

/** Moments of a run that are read, the end among them. */
const moments = 8;
/** Chance of a false alarm that all readings of a switch share. */
const level = 0.05;

/**
 * Where the sides of a switch part most: predictions that are parted go before greater differences that may be noise. What
 * nothing leads to, and what the switch sets by rules inside the cell alone, is passed over. Null when too few seeds have
 * anything to read.
 */
export function mostSeparating(
  factor: Factor,
  { study, contrasts }: Screening,
  plan: readonly PlannedRun[],
): MostSeparating | null {
  const days = daysOf(internal(study.scenario.until) / 24);
  const contrast = contrasts.get(factor.id)!;
  const chosenAmong = readableSeries.length * days.length;
  const found = readableSeries.flatMap((readable) =>
    days.flatMap((day): Found[] => {
      const [a, b] = [predicted(readable, day, contrast.a, plan), predicted(readable, day, contrast.b, plan)];
      const separation = separationOf(b, a, level / chosenAmong);
      return separation === null ? [] : [{ readable, day, a: a.mean!, b: b.mean!, separation }];
    }),
  );
  found.sort((one, other) => rankOf(other) - rankOf(one) || sizeOf(other) - sizeOf(one));
  const closed = new Set<ReadableColumn>();
  for (const { readable, day, a, b, separation } of found) {
    if (closed.has(readable)) continue;
    const path = wayTo(readable, factor, study.scenario);
    if (path === null) closed.add(readable);
    else
      return {
        observable: readable.name,
        unit: readable.unit,
        day,
        a,
        b,
        separation_sd: separation.sd,
        ci: separationInterval(separation, level / chosenAmong),
        is_parted: isParted(separation),
        animals_80: animalsFor(separation, 1),
        path,
        chosen_among: chosenAmong,
      };
  }
  return null;
}

/** What the sides predict of one reading. */
interface Found {
  readonly readable: ReadableColumn;
  readonly day: number;
  readonly a: number;
  readonly b: number;
  readonly separation: Separation;
}

const rankOf = ({ separation }: Found) => (isParted(separation) ? 1 : 0);
const sizeOf = ({ separation }: Found) => Math.abs(separation.sd);

/** How the switch comes to what is read, in words; null when nothing leads there, or nothing but rules inside the cell. */
function wayTo({ about }: ReadableColumn, { turned }: Factor, scenario: Scenario): string[] | null {
  const sides = [turned(scenario, 'a'), turned(scenario, 'b')] as const;
  const path = pathBetween(marrow, sides, [about]);
  return path === null || isSetBy(marrow, sides, [about]) ? null : sayPath(path, marrow);
}

function daysOf(end: number): number[] {
  return Array.from({ length: moments }, (_, k) => ((k + 1) * end) / moments);
}

/** What the arms of one side predict: their mean in every seed that all of them have. */
function predicted(
  { column }: ReadableColumn,
  day: number,
  arms: Contrast['a'],
  plan: readonly PlannedRun[],
): Prediction {
  const runs = arms.map((name) => plan.filter(({ arm, record }) => arm.name === name && record !== null));
  const readings = runs.map(
    (each) => new Map(each.map(({ seed, record }) => [seed, valueOn(record!.series, column, day)])),
  );
  const seeds = [...(readings[0]?.keys() ?? [])].filter((seed) =>
    readings.every((each) => (each.get(seed) ?? null) !== null),
  );
  const valuesOf = (seed: number) => readings.map((each) => each.get(seed) ?? Number.NaN);
  const values = new Map(seeds.map((seed) => [seed, meanInterval(valuesOf(seed)).mean]));
  if (seeds.length === 0) return { values, mean: null, ci: null, deviation: null, spread: null };
  const { mean, deviation, interval } = meanInterval([...values.values()]);
  const variances = arms.map((_, k) => meanInterval(seeds.map((seed) => valuesOf(seed)[k]!)).deviation ** 2);
  const spread = seeds.length < 2 ? null : Math.sqrt(meanInterval(variances).mean);
  return { values, mean, ci: interval, deviation: interval === null ? null : deviation, spread };
}

/** The row of that moment, or the last one before it; null after the end, and where there is nothing to read. */
function valueOn(series: Series, column: string, day: number): number | null {
  const [time, values] = [series.get('time_d'), series.get(column)];
  if (time === undefined || values === undefined || (time.at(-1) ?? -1) < day - 1e-6) return null;
  const row = time.findLastIndex((each) => each <= day + 1e-6);
  const value = values[row];
  return value === undefined || Number.isNaN(value) ? null : value;
}
