import type { DisputeId } from '../evidence/index.ts';
import type { AssayArm, Contrast, Scale } from './assay.ts';
import type { Reading } from './reading.ts';

/** Something that both sides of a dispute predict, on several days of the same runs. */
export interface Observable {
  /** Told from the others of its experiment by this. */
  readonly name: string;
  /** One arm, read by itself, or against another one. An experiment at the bench needs a group of animals for each. */
  readonly contrast: Omit<Contrast, 'alone'>;
  /** Of the two arms; a single one has a difference only. */
  readonly scale: Exclude<Scale, 'beyond Bliss'>;
  /** Days on which it is read, rising. */
  readonly days: readonly number[];
  /** What the days count from, when that is not the start: `the first dose`. */
  readonly after?: string;
  /** The reading on one of these days. */
  readonly on: (day: number) => Reading;
}

/**
 * The experiment that should tell the sides of a dispute apart: each arm is run on either side, with the same random numbers.
 * What is read may not be what the switch sets; that is found out from the model before anything is run. A laboratory has to be able to
 * read it: what ends an animal is read once.
 */
export interface DisputeExperiment {
  readonly id: DisputeId;
  /** Its question, in one sentence. */
  readonly asks: string;
  readonly observables: readonly Observable[];
  /** Seeds in which every arm is run on either side. */
  readonly seeds: number;
  /** What stands between this experiment and the one that the literature wants. */
  readonly note?: string;
}

/** A dispute whose sides the model cannot tell apart, since it lacks what one of them needs. */
export interface Waiting {
  readonly id: DisputeId;
  /** What the model lacks, as a noun phrase. */
  readonly waitsFor: string;
}

/** Arms of an experiment before they take a side, each once. */
export function armsOfExperiment({ observables }: Pick<DisputeExperiment, 'observables'>): AssayArm[] {
  const arms = observables.flatMap(({ contrast: { of, against } }) => (against === undefined ? [of] : [of, against]));
  return [...new Set(arms)];
}
