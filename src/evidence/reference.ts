/**
 * How the paper is known: `seen` = a page, abstract or label naming it was read; `inferred` = from memory, or read but
 * its number in the review is assumed; `unknown` = the review's number is all there is.
 */
export type HowKnown = 'seen' | 'inferred' | 'unknown';

/** A source as its file states it; what nobody read is left out. */
export interface ReferenceEntry {
  /** Number in the review's list of references; absent for a source outside the review. */
  readonly number?: number;
  readonly authors?: string;
  readonly year?: number;
  readonly title?: string;
  readonly journal?: string;
  readonly volume?: string;
  readonly pages?: string;
  readonly doi?: string;
  readonly pmid?: string;
  readonly how: HowKnown;
  /** What it is cited for, and which details were not read. */
  readonly note: string;
  /** No finding cites it: a number or a check of the model does. */
  readonly background?: true;
}

export type ReferenceEntries = Readonly<Record<string, ReferenceEntry>>;

/** A source, with null for every detail that is not known. */
export interface Reference {
  /** `<FirstAuthor><year>`; `Review<NN>` where the review's number is all there is; else words of the title. */
  readonly key: string;
  readonly number: number | null;
  readonly authors: string | null;
  readonly year: number | null;
  readonly title: string | null;
  readonly journal: string | null;
  readonly volume: string | null;
  readonly pages: string | null;
  readonly doi: string | null;
  readonly pmid: string | null;
  readonly how: HowKnown;
  readonly note: string;
  readonly background: boolean;
}
