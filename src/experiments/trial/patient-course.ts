import { internal } from '../../core/units.ts';
import { named } from '../../model/named.ts';
import { marrow } from '../../scenarios/index.ts';
import { eligible, type Trial, treatment } from '../../trials/index.ts';
import type { PlannedRun } from '../arms/plan.ts';
import type { CountLevels } from '../endpoints/count-levels.ts';
import { courseOf, type TreatedCourse } from '../endpoints/course.ts';
import { type Outcome, outcomeOf, thresholdsOf } from '../outcome.ts';
import type { Visit } from './cohort.ts';
import { poolBlocks } from './pool-blocks.ts';

/** Who of the patients that were treated is counted. */
export const inclusions = ['all', 'low counts'] as const;
export type Inclusion = (typeof inclusions)[number];

export const inclusionWords: Readonly<Record<Inclusion, string>> = {
  all: 'every patient who was treated in all blocks, with blasts enough for the trial before the first dose',
  'low counts':
    'of those, patients with neutrophils or platelets below the counts of a complete remission before the first dose',
};

/** One arm in one patient: of the pooled marrow, and of each block by itself. */
export interface ArmCourse {
  readonly outcome: Outcome;
  readonly blocks: readonly Outcome[];
}

/** What became of a patient. */
export interface PatientCourse {
  readonly visit: Visit;
  /** Empty for who was not treated in every block, or has no run of some arm. */
  readonly arms: ReadonlyMap<string, ArmCourse>;
  readonly counts: ReadonlySet<Inclusion>;
  readonly failed: readonly string[];
  /** Seconds of computing behind the runs. */
  readonly wall_s: number;
}

/** Read the runs of one patient. */
export function patientCourse(
  visit: Visit,
  trial: Trial,
  plan: readonly PlannedRun[],
  failed: readonly string[] = [],
): PatientCourse {
  const found = trial.arms.map(({ name }) => armOf(plan.filter(({ arm }) => arm.name === name)));
  const whole = found.filter((arm) => arm !== null);
  const isWhole = whole.length === trial.arms.length;
  const isCounted = isWhole && whole.every(({ outcome }) => isEligible(outcome, trial));
  const counts = !isCounted ? [] : whole[0]!.hasLowCounts ? inclusions : inclusions.filter((rule) => rule === 'all');
  return {
    visit,
    arms: new Map(isWhole ? whole.map((arm, k) => [trial.arms[k]!.name, arm]) : []),
    counts: new Set(counts),
    failed,
    wall_s: plan.reduce((sum, { record }) => sum + (record?.wall_s ?? 0), 0),
  };
}

/** Null when treatment did not begin in every block, or a run is not there. */
function armOf(runs: readonly PlannedRun[]): (ArmCourse & { readonly hasLowCounts: boolean }) | null {
  const blocks = runs.flatMap(({ arm, record }) => {
    const tick = record?.began[treatment];
    if (record === null || tick === undefined) return [];
    return [{ series: record.series, began: (tick * internal(arm.scenario.tick)) / 24 }];
  });
  if (blocks.length === 0 || blocks.length < runs.length) return null;
  const thresholds = thresholdsOf(named(marrow.species, runs[0]!.arm.scenario.species, 'species'));
  const pooled = poolBlocks(blocks);
  return {
    outcome: outcomeOf(pooled, thresholds),
    blocks: blocks.map(({ series }) => outcomeOf(series, thresholds)),
    hasLowCounts: isLow(courseOf(pooled), thresholds.levels),
  };
}

/** Is there still as much leukemia before the first dose as the trial asks for, a week after it came in? */
function isEligible({ leukemic_pct_at_treatment: blasts }: Outcome, { population }: Trial): boolean {
  return blasts !== null && blasts >= 100 * eligible[population.disease].low;
}

/** Are neutrophils or platelets below the counts of a complete remission as treatment begins? */
function isLow({ treated, neutrophils, platelets }: TreatedCourse, levels: CountLevels): boolean {
  return neutrophils[treated]! < levels.neutrophils.complete || platelets[treated]! < levels.platelets.complete;
}
