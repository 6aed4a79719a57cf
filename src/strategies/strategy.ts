import type { AssayArm, Reading } from '../assays/index.ts';
import type { FindingId } from '../evidence/index.ts';

/**
 * A strategy of the review against the same tissue without it. What is asked of every one of them is the same: are LSC cleared,
 * and are HSC spared, with a loss of a fifth left out, where there are any?
 */
export interface Strategy {
  readonly id: string;
  readonly title: string;
  /** What it is meant to do, in one sentence. */
  readonly says: string;
  readonly findings: readonly FindingId[];
  /** The same marrow on the same days, without what the strategy adds: a drug, the second of a pair, or what carries a drug. */
  readonly control: AssayArm;
  readonly arms: readonly AssayArm[];
  readonly reads: StrategyReadings;
  /** What the strategy is meant to do to HSC and the model does not let it do: of them nothing is concluded, and this is said in its place. */
  readonly untold?: string;
  /** Where doses and days come from, and what stands between this and the strategy of the review, one sentence each. */
  readonly limits: readonly string[];
}

/** What is read of every arm. */
export interface StrategyReadings {
  readonly lsc: Reading;
  /** Absent where the strategy meets none. */
  readonly hsc?: Reading;
  /** Read beside them, as what grows again where induction is given. */
  readonly also: readonly Reading[];
}

/** All that is read of an arm, LSC first. */
export function readingsOf({ lsc, hsc, also }: StrategyReadings): Reading[] {
  return [lsc, ...(hsc === undefined ? [] : [hsc]), ...also];
}
