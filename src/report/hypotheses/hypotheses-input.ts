import type { ScreeningRow } from '../../experiments/index.ts';

/** A study as its page needs it. */
export interface HypothesesInput {
  readonly row: ScreeningRow;
  /** What its design can tell. */
  readonly says: string;
  readonly overlays: readonly string[];
}
