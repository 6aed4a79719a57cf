import type { FindingId } from './findings.ts';

/** Named apart from the disputes themselves, since findings name a dispute and disputes name findings. */
export const disputeIds = [
  'D-HSC-LOCATION',
  'D-QUIESCENCE-NICHE',
  'D-NICHE-TAXONOMY',
  'D-ENDOSTEAL-ROLE',
  'D-BMAT',
  'D-O2-GRADIENT',
  'D-HYPOXIA-REQUIREMENT',
  'D-HIF-HSC',
  'D-ROS-SOURCE',
  'D-BMAT-LEUKEMIA',
  'D-HIF',
  'D-ROS-LSC',
  'D-ANG2',
  'D-VLA4-PROGNOSIS',
  'D-AML-HYPOXIA',
  'D-LSC-CYCLE',
  'D-ANTIANGIOGENESIS',
  'D-ANTIANGIOGENIC',
  'D-HIF-TARGETING',
  'D-MOBILISATION',
  'D-ESELECTIN-CLINIC',
  'D-WARBURG',
  'D-VESSEL-LOSS-OR-GAIN',
  'D-DFO',
  'D-HAP-HSC',
  'D-BCL2-ROUTE',
  'D-O2-BANDS',
  'D-MOBILISER-HSC',
] as const;

export type DisputeId = (typeof disputeIds)[number];

export type SideName = 'a' | 'b';

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
