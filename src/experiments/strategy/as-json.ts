import { engineVersion } from '../../engine/version.ts';
import { marrow } from '../../scenarios/index.ts';
import { modelHash } from '../identity.ts';
import type { StrategyRow } from './strategy-row.ts';

/** The contract of `strategy ID --json`; without an id, all of them in rows. */
export function strategiesJson(rows: readonly StrategyRow[], seed: number, overlays: readonly string[]) {
  return {
    engine: engineVersion,
    model_hash: modelHash(marrow),
    base_seed: seed,
    overlays,
    rows: rows.map((row) => ({ ...row, wall_s: Math.round(row.wall_s * 1000) / 1000 })),
  };
}
