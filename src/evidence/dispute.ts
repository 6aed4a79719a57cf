import type { DisputeId, SideName } from './dispute-id.ts';
import type { FindingId } from './findings.ts';

/** How a question comes to be one, as a sentence. */
export const howStated = {
  explicit: 'The review calls it disputed.',
  tension: 'Two statements of the review pull apart.',
} as const;

/** One answer to a disputed question, with the findings that speak for it. */
export interface Side {
  readonly statement: string;
  readonly findings: readonly FindingId[];
}

/** What the evidence held here speaks for before any experiment: a side, or `none` where it speaks for neither. */
export interface DefaultSide {
  readonly side: SideName | 'none';
  /** One sentence: what was weighed, with the findings that decide. */
  readonly reason: string;
}

/** What would tell the sides apart, in the words of the field. */
export interface SeparatingExperiment {
  readonly setup: string;
  /** What is changed; absent where something is only measured. */
  readonly perturb?: string;
  readonly measured: string;
  /** The outcome if side a holds, and if side b does; "reconciles both" marks what would explain the division. */
  readonly ifA: string;
  readonly ifB: string;
}

/** A question on which the literature divides. */
export interface DisputeEntry {
  readonly question: string;
  /** `explicit`: the review calls it disputed; `tension`: two of its statements pull apart without it saying so. */
  readonly stated: keyof typeof howStated;
  readonly sides: Readonly<Record<SideName, Side>>;
  /** Findings that state the question without taking a side. */
  readonly neutral: readonly FindingId[];
  /** No rule reads it: rules of either side still wait for a scenario to take one. */
  readonly default: DefaultSide;
  readonly experiment: SeparatingExperiment;
  /** How the review explains the division, if it does. */
  readonly explanation?: string;
  /** The dispute that asks the same of leukemia development. */
  readonly twin?: DisputeId;
  readonly note?: string;
}

export type DisputeEntries = Readonly<Record<DisputeId, DisputeEntry>>;

export interface Dispute extends DisputeEntry {
  readonly id: DisputeId;
}
