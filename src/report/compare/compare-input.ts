import type { Answer, Comparison, Front, OutcomeName, Power } from '../../experiments/index.ts';
import type { Series } from '../../io/index.ts';
import type { Grounds } from '../grounds.ts';

/** A comparison as its page needs it. */
export interface CompareInput {
  readonly title: string;
  readonly says: string;
  readonly comparison: Comparison;
  readonly power: Power;
  readonly answers: readonly Answer[];
  /** Null where no two arms have both of its outcomes. */
  readonly front: Front | null;
  /** In words: what was put off, what was given up. */
  readonly notes: readonly string[];
  readonly runs: readonly ComparedRun[];
  /** The outcome that is asked for first. */
  readonly primary: OutcomeName;
  /** Values along which the arms lie, by arm, with the unit; null when they are names. */
  readonly axis: { readonly label: string; readonly unit: string; readonly values: ReadonlyMap<string, number> } | null;
  /** How it was done, one paragraph. */
  readonly methods?: string;
  /** What the runs rest on. */
  readonly grounds?: Grounds;
  readonly identity: { readonly engine: string; readonly model_hash: string; readonly overlays: readonly string[] };
}

/** One arm in one seed, with time counted from the first dose that any arm of the seed has. */
export interface ComparedRun {
  readonly arm: string;
  readonly seed: number;
  readonly series: Series;
  /** Day of the run from which this seed's days are counted; null in a seed that has no dose where others have: it shares no day with them. */
  readonly zero: number | null;
  readonly bars: readonly Bar[];
}

/** Something that is done for a while, days from zero. */
export interface Bar {
  readonly name: string;
  readonly kind: 'dose' | 'perturbation';
  readonly from: number;
  readonly to: number;
}
