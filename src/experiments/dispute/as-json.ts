import { engineVersion } from '../../engine/version.ts';
import { marrow } from '../../scenarios/index.ts';
import { modelHash } from '../identity.ts';
import type { DisputeRow } from './dispute-row.ts';

/** Disputes of one call. */
export interface Disputes {
  readonly rows: readonly DisputeRow[];
  readonly seed: number;
  readonly overlays: readonly string[];
}

/** The contract of `dispute --json`: every row; that of a single dispute is `dispute ID --json`. */
export function disputesJson({ rows, seed, overlays }: Disputes) {
  const identity = { engine: engineVersion, model_hash: modelHash(marrow), base_seed: seed, overlays };
  return { ...identity, rows: rows.map(withRoundSeconds) };
}

/** The same of one dispute, its row and what it was made with in one object. */
export function disputeJson(disputes: Disputes, row: DisputeRow) {
  const { rows: _rows, ...identity } = disputesJson({ ...disputes, rows: [] });
  return { ...withRoundSeconds(row), ...identity };
}

const withRoundSeconds = (row: DisputeRow) => ({ ...row, wall_s: Math.round(row.wall_s * 1000) / 1000 });
