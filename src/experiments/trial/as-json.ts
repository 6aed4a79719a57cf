import { engineVersion } from '../../engine/version.ts';
import { marrow } from '../../scenarios/index.ts';
import { modelHash } from '../identity.ts';
import type { Cohort } from './cohort.ts';
import type { TrialRow } from './trial-row.ts';

/** The contract of `trial ID --json`. */
export function trialJson(row: TrialRow, { patients, blocks, seed }: Cohort, overlays: readonly string[]) {
  return {
    ...row,
    wall_s: Math.round(row.wall_s * 1000) / 1000,
    patients,
    seeds: blocks,
    base_seed: seed,
    overlays,
    engine: engineVersion,
    model_hash: modelHash(marrow),
  };
}
