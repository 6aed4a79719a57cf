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
  'D-ROS-LSC',
  'D-LSC-CYCLE',
  'D-AML-HYPOXIA',
  'D-VLA4-PROGNOSIS',
  'D-MOBILISATION',
  'D-MOBILISER-HSC',
] as const;

export type DisputeId = (typeof disputeIds)[number];

export type SideName = 'a' | 'b';

/** One answer to a disputed question, with the findings that speak for it. */
export interface Side {
  readonly statement: string;
  readonly findings: readonly FindingId[];
}

/** A question on which the literature divides. */
export interface DisputeEntry {
  readonly question: string;
  /** `explicit`: the review calls it disputed; `tension`: two of its statements pull apart without it saying so. */
  readonly stated: 'explicit' | 'tension';
  readonly sides: Readonly<Record<SideName, Side>>;
  /** Findings that state the question without taking a side. */
  readonly neutral: readonly FindingId[];
  /** How the review explains the division, if it does. */
  readonly explanation?: string;
  readonly note?: string;
}

export type DisputeEntries = Readonly<Record<DisputeId, DisputeEntry>>;

export interface Dispute extends DisputeEntry {
  readonly id: DisputeId;
}
