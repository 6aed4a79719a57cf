import { type Arrow, panelWith, type Reading, type ReviewFigure } from '../../assays/index.ts';
import { engineVersion } from '../../engine/version.ts';
import { describeWithoutFindings } from '../../model/describe.ts';
import { named } from '../../model/named.ts';
import { marrow } from '../../scenarios/index.ts';
import type { Conditions } from '../arms/conditions.ts';
import type { Experiment } from '../arms/experiment.ts';
import { type InTurn, inTurn } from '../arms/in-turn.ts';
import type { PlannedRun } from '../arms/plan.ts';
import { seedsFrom } from '../arms/seeds-from.ts';
import { modelHash } from '../identity.ts';
import { effectOf } from '../readings/effect.ts';
import { type Readings, readingsOf } from '../readings/readings-of.ts';
import { fewestSeeds } from '../statistics/few-seeds.ts';
import { meanInterval } from '../statistics/student-t.ts';
import type { Interval } from '../statistics/wilson-interval.ts';

/** Rises with every change of what an answer follows from, here or in the code of readings: answers on record are then given again. */
export const judging = 1;

/** How the change of an arrow stands to what the review says of it. */
export type Standing =
  | 'as said'
  | 'the other way'
  | 'not told apart'
  | 'not said'
  | 'too few seeds'
  | 'nothing to compare';

/** What one marrow shows of an arrow. */
export interface ShownIn {
  readonly reading: string;
  readonly n: number;
  readonly mean: number | null;
  readonly ci: Interval | null;
  /** One per seed. */
  readonly values: readonly (number | null)[];
}

export interface ArrowRow {
  readonly panel: string;
  readonly from: string;
  readonly to: string;
  readonly sign: Arrow['sign'];
  readonly rules: readonly { readonly id: string; readonly says: string }[];
  readonly findings: readonly string[];
  readonly unit: string;
  readonly healthy: ShownIn;
  readonly leukemic: ShownIn;
  /** Leukemic minus healthy, paired by seed, with its 95 % interval. */
  readonly change: number | null;
  readonly ci: Interval | null;
  readonly said: Arrow['said'];
  readonly standing: Standing;
}

/** A figure of the review with what its experiment gave. */
export interface DrawnFigure {
  readonly number: number;
  readonly title: string;
  readonly says: string;
  readonly engine: string;
  readonly model_hash: string;
  readonly seeds: readonly number[];
  /** Files that were laid over both marrows. */
  readonly overlays: readonly string[];
  readonly rows: readonly ArrowRow[];
  readonly names: ReviewFigure['names'];
  readonly failed: readonly string[];
  readonly wall_s: number;
}

/** Run what of a figure is not in the ledger yet, and read its arrows; null when it was stopped. */
export async function drawFigure(
  figure: ReviewFigure,
  conditions: Conditions,
  resources: InTurn<ReviewFigure, DrawnFigure>,
): Promise<DrawnFigure | null> {
  const method = {
    experimentOf: () => experimentOf(figure, conditions),
    answerOf: (_: ReviewFigure, plan: readonly PlannedRun[], failed: readonly string[]) =>
      drawnFrom(figure, plan, failed),
  };
  const [drawn] = await inTurn([figure], method, resources);
  return drawn ?? null;
}

/** Both marrows of a figure in its seeds, with all that its arrows read. */
export function experimentOf(figure: ReviewFigure, { seed, seeds, change = (scene) => scene }: Conditions): Experiment {
  const readings = figure.panels.flatMap(({ arrows }) => arrows.flatMap(readingsOn));
  const measures = panelWith(readings.flatMap(({ records }) => records));
  const arms = [figure.healthy, figure.leukemic].map((arm) => ({ ...arm, scenario: change(arm.scenario), measures }));
  return { arms, seeds: seedsFrom(seed, seeds ?? figure.seeds) };
}

const readingsOn = ({ reading, counterpart = reading }: Arrow): Reading[] => [reading, counterpart];

/** What the runs of a figure say of its arrows. */
export function drawnFrom(
  figure: ReviewFigure,
  plan: readonly PlannedRun[],
  failed: readonly string[] = [],
): DrawnFigure {
  const { number, title, says, names } = figure;
  return {
    number,
    title,
    says,
    engine: engineVersion,
    model_hash: modelHash(marrow),
    seeds: [...new Set(plan.map(({ seed }) => seed))],
    overlays: [],
    rows: figure.panels.flatMap((panel) => panel.arrows.map((arrow) => arrowRow(figure, panel.title, arrow, plan))),
    names,
    failed,
    wall_s: plan.reduce((sum, { record }) => sum + (record?.wall_s ?? 0), 0),
  };
}

function arrowRow(
  { healthy, leukemic }: ReviewFigure,
  panel: string,
  arrow: Arrow,
  plan: readonly PlannedRun[],
): ArrowRow {
  const { from, to, sign, rules, because, said, reading, counterpart = reading } = arrow;
  const before = readingsOf(counterpart, healthy.name, plan);
  const after = readingsOf(reading, leukemic.name, plan);
  const { mean, ci, values } = effectOf({ scale: 'difference' }, after, before);
  const healthyNow = shownIn(counterpart, before);
  return {
    panel,
    from,
    to,
    sign,
    rules: rules.map((id) => ({ id, says: describeWithoutFindings(named(marrow.rules, id, 'rule')) })),
    findings: because,
    unit: reading.unit,
    healthy: healthyNow,
    leukemic: shownIn(reading, after),
    change: mean,
    ci,
    said,
    standing: standingOf(
      said,
      mean,
      values.size < fewestSeeds ? null : ci,
      negligible * Math.abs(healthyNow.mean ?? 0),
    ),
  };
}

function shownIn(reading: Reading, readings: Readings): ShownIn {
  const values = [...readings.values()];
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return { reading: reading.says, n: 0, mean: null, ci: null, values };
  const { mean, interval } = meanInterval(known);
  return { reading: reading.says, n: known.length, mean, ci: interval, values };
}

/** Share of what healthy marrow has by which a number may move and still have not changed, as where assays expect no effect. */
const negligible = 0.1;

/**
 * Told apart where the interval of the change leaves out 0; too few seeds have none. Where no change is said, the interval has to lie
 * within what is negligible, or beyond it.
 *
 * @param margin what is negligible, in the unit of the change
 */
export function standingOf(said: Arrow['said'], change: number | null, ci: Interval | null, margin: number): Standing {
  if (change === null) return 'nothing to compare';
  if (ci === null) return 'too few seeds';
  if (said === null) return 'not said';
  const [low, high] = ci;
  if (said === 'no change') {
    if (low >= -margin && high <= margin) return 'as said';
    return low > margin || high < -margin ? 'the other way' : 'not told apart';
  }
  if (low <= 0 && high >= 0) return 'not told apart';
  return low > 0 === (said === 'more') ? 'as said' : 'the other way';
}
