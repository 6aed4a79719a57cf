import type { DisputeId, SideName } from './dispute.ts';
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
  /** Where the review errs or its source says something else, and what the model follows. */
  readonly note?: string;
  /** No rule and no assay of this release cites it: it is here for a dispute or for context. */
  readonly background?: true;
}

export type FindingEntries = Readonly<Record<string, FindingEntry>>;

/** A claim of the review: `A…` up to leukemia development, `B…` from drug resistance on. */
export interface Finding extends FindingEntry {
  readonly id: string;
  readonly section: Section;
}
