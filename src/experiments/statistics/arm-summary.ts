import type { Outcome } from '../outcome.ts';
import { mcnemar } from './mcnemar.ts';
import { median } from './median.ts';
import { meanInterval } from './student-t.ts';
import { type Interval, wilsonInterval } from './wilson-interval.ts';

/** What came of one arm in one seed. */
export interface ArmRun {
  readonly seed: number;
  readonly arm: string;
  readonly outcome: Outcome;
  /** Cells that the arm's own removal took. */
  readonly removed: number;
  /** Leukemic share at the shared start and when the arm ended, %. */
  readonly leukemic_pct_start: number;
  readonly leukemic_pct_end: number;
}

/** Events over seeds, with the 95 % score interval. */
export interface Share {
  readonly events: number;
  readonly n: number;
  readonly fraction: number;
  readonly interval_95: Interval;
}

/** A mean over seeds with Student's 95 % interval, which one seed does not have. */
export interface Mean {
  readonly n: number;
  readonly mean: number;
  readonly interval_95: Interval | null;
}

/** One arm over all seeds. */
export interface ArmSummary {
  readonly name: string;
  readonly n: number;
  readonly remission: Share;
  /** Over all seeds, in remission or not. */
  readonly relapse: Share;
  /** Over the seeds that came into remission. */
  readonly relapse_after_remission: Share;
  /** Days from the first dose, over the seeds that came into remission; null when half or fewer had relapsed by the end. */
  readonly median_relapse_day: number | null;
  readonly leukemic_pct_nadir: Mean | null;
  /** Over all seeds; null when half or fewer came back. A seed whose count never fell has no such day, and counts as one that did not come back. */
  readonly neutrophil_recovery_day_median: number | null;
  readonly residual_lsc: Mean | null;
  readonly residual_lsc_in_niche: Mean | null;
  readonly removed: Mean | null;
  readonly hsc_end_over_start: Mean | null;
  readonly hsc_lowest_over_start: Mean | null;
  readonly leukemic_pct_start: Mean | null;
  readonly leukemic_pct_end: Mean | null;
}

/** Relapse in one arm against control in the same seeds. */
export interface RelapseAgainstControl {
  readonly arm: string;
  /** Pairs of seeds: all, or those in remission in both arms. */
  readonly among: 'all seeds' | 'remission in both';
  readonly pairs: number;
  readonly only_this_arm: number;
  readonly only_control: number;
  readonly difference: number | null;
  readonly interval_95: Interval;
  readonly mcnemar_p: number;
}

/** Every arm over its seeds, in the order of the names. */
export function summarize(names: readonly string[], runs: readonly ArmRun[]): ArmSummary[] {
  return names.map((name) =>
    armSummary(
      name,
      runs.filter(({ arm }) => arm === name),
    ),
  );
}

function armSummary(name: string, runs: readonly ArmRun[]): ArmSummary {
  const mean = (value: (run: ArmRun) => number | null) => meanOf(runs.map(value));
  const inRemission = runs.filter(hasRemission);
  return {
    name,
    n: runs.length,
    remission: share(inRemission.length, runs.length),
    relapse: share(runs.filter(hasRelapse).length, runs.length),
    relapse_after_remission: share(inRemission.filter(hasRelapse).length, inRemission.length),
    median_relapse_day: median(inRemission.map(({ outcome }) => outcome.relapse_day)),
    leukemic_pct_nadir: mean(({ outcome }) => outcome.leukemic_pct_nadir),
    neutrophil_recovery_day_median: median(runs.map(({ outcome }) => outcome.anc_recovery_day)),
    residual_lsc: mean(({ outcome }) => outcome.residual_lsc),
    residual_lsc_in_niche: mean(({ outcome }) => outcome.residual_lsc_in_niche),
    removed: mean(({ removed }) => removed),
    hsc_end_over_start: mean(({ outcome }) => outcome.hsc_end_over_start),
    hsc_lowest_over_start: mean(({ outcome }) => outcome.hsc_lowest_over_start),
    leukemic_pct_start: mean(({ leukemic_pct_start }) => leukemic_pct_start),
    leukemic_pct_end: mean(({ leukemic_pct_end }) => leukemic_pct_end),
  };
}

/** Paired comparison of relapse: an arm against the control. */
export function againstControl(
  arm: string,
  control: string,
  runs: readonly ArmRun[],
  among: RelapseAgainstControl['among'],
): RelapseAgainstControl {
  const ofControl = new Map(runs.filter((run) => run.arm === control).map((run) => [run.seed, run]));
  const pairs = runs.flatMap((run): [ArmRun, ArmRun][] => {
    const other = ofControl.get(run.seed);
    if (run.arm !== arm || other === undefined) return [];
    return among === 'all seeds' || (hasRemission(run) && hasRemission(other)) ? [[run, other]] : [];
  });
  const found = mcnemar(pairs.map(([run, other]) => [hasRelapse(run), hasRelapse(other)]));
  return {
    arm,
    among,
    pairs: found.pairs,
    only_this_arm: found.onlyFirst,
    only_control: found.onlySecond,
    difference: found.pairs === 0 ? null : found.difference,
    interval_95: found.interval,
    mcnemar_p: found.p,
  };
}

const hasRemission = ({ outcome }: ArmRun) => outcome.remission_day !== null;
const hasRelapse = ({ outcome }: ArmRun) => outcome.relapse_day !== null;

function share(events: number, n: number): Share {
  return n === 0
    ? { events, n, fraction: 0, interval_95: [0, 1] }
    : { events, n, fraction: events / n, interval_95: wilsonInterval(events, n) };
}

/** Over the values that there are; null when there are none. */
export function meanOf(values: readonly (number | null)[]): Mean | null {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return null;
  const { mean, interval } = meanInterval(known);
  return { n: known.length, mean, interval_95: interval };
}
