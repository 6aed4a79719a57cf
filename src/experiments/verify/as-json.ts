import { engineVersion } from '../../engine/version.ts';
import { marrow } from '../../scenarios/index.ts';
import { modelHash } from '../identity.ts';
import type { VerifyRow } from './row.ts';
import { countsOf, type Listed } from './scoreboard.ts';

/** All assays of one call. */
export interface Verification {
  readonly rows: readonly VerifyRow[];
  readonly untested: readonly Listed[];
  readonly seed: number;
  readonly overlays: readonly string[];
  /** Where nothing was run: whose answers these are. */
  readonly ofRecord?: string;
}

/** The contract of `verify --json`. */
export function verificationJson({ rows, untested, seed, overlays }: Verification) {
  return {
    engine: engineVersion,
    model_hash: modelHash(marrow),
    base_seed: seed,
    overlays,
    rows: rows.map((row) => ({ ...row, wall_s: Math.round(row.wall_s * 1000) / 1000 })),
    untested: untested.map(({ id, area, title }) => ({ id, area, says: title })),
    counts: { ...countsOf(rows), untested: untested.length },
  };
}
