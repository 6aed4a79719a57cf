import { type Prior, priors, type Trial } from '../../trials/index.ts';
import { endpointOf, isShare } from './endpoint-of.ts';
import type { PatientCourse } from './patient-course.ts';

/** Variance of the trial's first endpoint that is a share, in one arm, over all treated patients: of what they are, and of chance in their blocks. */
export interface VarianceRow {
  readonly arm: string;
  readonly endpoint: string;
  readonly prior: Prior;
  readonly patients: number;
  readonly between_patients: number;
  readonly between_blocks: number;
}

/** One-way analysis of variance over patients with equal numbers of blocks, where less than nothing between patients counts as nothing; none for single blocks or patients. */
export function variances(trial: Trial, courses: readonly PatientCourse[]): VarianceRow[] {
  const endpoint = trial.endpoints.find(isShare);
  if (endpoint === undefined) return [];
  return priors.flatMap((prior) =>
    trial.arms.flatMap(({ name }): VarianceRow[] => {
      const groups = courses.flatMap(({ visit, arms }): number[][] => {
        const arm = arms.get(name);
        if (arm === undefined || visit.patient.prior !== prior) return [];
        return [arm.blocks.map((outcome) => endpointOf(endpoint, outcome) ?? 0)];
      });
      const blocks = groups[0]?.length ?? 0;
      if (groups.length < 2 || blocks < 2) return [];
      const means = groups.map(meanOf);
      const within = meanOf(groups.map(varianceOf));
      const between = Math.max(0, varianceOf(means) - within / blocks);
      const head = { arm: name, endpoint, prior, patients: groups.length };
      return [{ ...head, between_patients: between, between_blocks: within }];
    }),
  );
}

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

function varianceOf(values: readonly number[]): number {
  const mean = meanOf(values);
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}
