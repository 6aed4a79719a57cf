import { type Prior, priors, type Trial } from '../../trials/index.ts';
import { isShare } from './endpoint-of.ts';
import type { PatientRow } from './patient-row.ts';

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
export function variances(trial: Trial, patients: readonly PatientRow[]): VarianceRow[] {
  const endpoint = trial.endpoints.find(isShare);
  if (endpoint === undefined) return [];
  return priors.flatMap((prior) =>
    trial.arms.flatMap(({ name }): VarianceRow[] => {
      const groups = patients.flatMap((patient): number[][] => {
        const arm = patient.arms.find((each) => each.name === name);
        if (arm === undefined || patient.prior !== prior) return [];
        return [arm.blocks.map((values) => values[endpoint] ?? 0)];
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
