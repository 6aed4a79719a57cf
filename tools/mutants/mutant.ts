/** A piece of text in a source file, which must occur there exactly once, and what takes its place. */
export interface Edit {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** A deliberate fault, and the test files that must not let it pass. */
export interface Mutant {
  /** Kebab case, unique. */
  readonly id: string;
  /** What is wrong now, as a sentence. */
  readonly says: string;
  readonly edits: readonly Edit[];
  readonly caughtBy: readonly string[];
}
