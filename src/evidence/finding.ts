import type { DisputeId, SideName } from './dispute-id.ts';
import type { Link } from './link.ts';
import type { ReferenceKey } from './references.ts';
import type { Section } from './section.ts';

/** What sort of sentence the review makes. */
export type FindingKind =
  | 'mechanism'
  | 'observation'
  | 'structure'
  | 'intervention'
  | 'clinical'
  | 'epidemiology'
  | 'dispute'
  | 'outlook';

/** An experiment that could refute a finding, in the words of the field. */
export interface Claim {
  readonly setup: string;
  /** What is changed; absent where something is only measured. */
  readonly perturb?: string;
  readonly measured: string;
  /** The outcome if the finding holds; two outcomes where they tell the sides of a dispute apart. */
  readonly expected: string;
}

/** A claim of the review as its section's file states it. */
export interface FindingEntry {
  /** Sources that the review prints with the sentence; empty where it prints none. */
  readonly refs: readonly ReferenceKey[];
  /** The claim in Marrow's own words. */
  readonly says: string;
  readonly kind: FindingKind;
  readonly context: 'normal' | 'leukemic' | 'both';
  readonly species: 'mouse' | 'human' | 'xenograft' | 'in-vitro' | 'unspecified';
  /** The dispute on which it bears; without `side` it states the question itself. */
  readonly dispute?: DisputeId;
  readonly side?: SideName;
  /** Causal steps that the finding claims; absent where it claims none. */
  readonly links?: readonly Link[];
  /** What would have to be seen; absent where nothing can be checked in a simulated marrow. */
  readonly claim?: Claim;
  /** Where the review errs or its source says something else, and what the model follows. */
  readonly note?: string;
  /** There is nothing to model: history, counts of patients, a wish of the authors, a summary of other findings. */
  readonly background?: true;
}

export type FindingEntries = Readonly<Record<string, FindingEntry>>;

/** A claim of the review: `A…` up to leukemia development, `B…` from drug resistance on. */
export interface Finding extends FindingEntry {
  readonly id: string;
  readonly section: Section;
}
