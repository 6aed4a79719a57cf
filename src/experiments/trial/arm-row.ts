import { type Endpoint, type Prior, priors, type Trial } from '../../trials/index.ts';
import { mcnemar } from '../statistics/mcnemar.ts';
import { meanInterval } from '../statistics/student-t.ts';
import { type Interval, wilsonInterval } from '../statistics/wilson-interval.ts';
import { isFold, isShare } from './endpoint-of.ts';
import { type Inclusion, inclusions } from './patient-course.ts';
import type { PatientRow } from './patient-row.ts';

/** One cohort as it is counted: how its patients were spread, and which of them count. */
export interface Counted {
  readonly prior: Prior;
  readonly inclusion: Inclusion;
}

/** What is predicted of one arm. */
export interface ArmRow extends Counted {
  readonly name: string;
  readonly endpoint: Endpoint;
  /** Patients that have the endpoint, and blocks of each. */
  readonly patients: number;
  readonly seeds: number;
  /** Share of patients, or mean over them; null for no patient. */
  readonly predicted: number | null;
  /** 95 %: Wilson's of a share, Student's of a mean. */
  readonly ci: Interval | null;
}

/** What an arm does beyond the reference, in the same patients: a mean difference, or of folds how many times as much in the geometric mean. */
export interface EffectRow extends Counted {
  readonly arm: string;
  readonly against: string;
  readonly endpoint: Endpoint;
  readonly patients: number;
  readonly effect: number | null;
  readonly ci: Interval | null;
}

/** Every way of counting a cohort that was run. */
function countings(patients: readonly PatientRow[]): Counted[] {
  const run = priors.filter((prior) => patients.some((each) => each.prior === prior));
  return run.flatMap((prior) => inclusions.map((inclusion) => ({ prior, inclusion })));
}

/** Patients that count. */
export function countedIn(patients: readonly PatientRow[], { prior, inclusion }: Counted): PatientRow[] {
  return patients.filter(({ prior: own, counts }) => own === prior && counts.includes(inclusion));
}

export function armRows(trial: Trial, patients: readonly PatientRow[], blocks: number): ArmRow[] {
  return trial.endpoints.flatMap((endpoint) =>
    trial.arms.flatMap(({ name }) =>
      countings(patients).map((counted): ArmRow => {
        const values = countedIn(patients, counted).flatMap((patient) => valueIn(patient, name, endpoint) ?? []);
        return { name, endpoint, ...counted, patients: values.length, seeds: blocks, ...summary(values, endpoint) };
      }),
    ),
  );
}

/** Every arm against the reference of the trial. */
export function effectRows(trial: Trial, patients: readonly PatientRow[]): EffectRow[] {
  const [reference, ...others] = trial.arms;
  return trial.endpoints.flatMap((endpoint) =>
    others.flatMap(({ name }) =>
      countings(patients).map((counted) => effectRow(patients, counted, endpoint, name, reference!.name)),
    ),
  );
}

/** One arm against another in the patients that have the endpoint in both. */
function effectRow(
  patients: readonly PatientRow[],
  counted: Counted,
  endpoint: Endpoint,
  arm: string,
  against: string,
): EffectRow {
  const pairs = countedIn(patients, counted).flatMap((patient): [number, number][] => {
    const [own, other] = [valueIn(patient, arm, endpoint), valueIn(patient, against, endpoint)];
    if (own === null || other === null) return [];
    return isFold(endpoint) && (own <= 0 || other <= 0) ? [] : [[own, other]];
  });
  return { arm, against, endpoint, ...counted, patients: pairs.length, ...difference(pairs, endpoint) };
}

function valueIn({ arms }: PatientRow, name: string, endpoint: Endpoint): number | null {
  return arms.find((arm) => arm.name === name)?.endpoints[endpoint] ?? null;
}

function summary(values: readonly number[], endpoint: Endpoint): Pick<ArmRow, 'predicted' | 'ci'> {
  const n = values.length;
  if (n === 0) return { predicted: null, ci: null };
  if (isShare(endpoint)) {
    const events = values.reduce((sum, value) => sum + value, 0);
    return { predicted: events / n, ci: wilsonInterval(events, n) };
  }
  const { mean, interval } = meanInterval(values);
  return { predicted: mean, ci: interval };
}

function difference(
  pairs: readonly (readonly [number, number])[],
  endpoint: Endpoint,
): Pick<EffectRow, 'effect' | 'ci'> {
  if (pairs.length === 0) return { effect: null, ci: null };
  if (isShare(endpoint)) {
    const paired = mcnemar(pairs.map(([own, other]) => [own === 1, other === 1]));
    return { effect: paired.difference, ci: paired.interval };
  }
  if (isFold(endpoint)) {
    // Ratios of chance alone have a mean above 1, their logarithms one of 0.
    const { mean, interval } = meanInterval(pairs.map(([own, other]) => Math.log(own / other)));
    return { effect: Math.exp(mean), ci: interval === null ? null : [Math.exp(interval[0]), Math.exp(interval[1])] };
  }
  const { mean, interval } = meanInterval(pairs.map(([own, other]) => own - other));
  return { effect: mean, ci: interval };
}
