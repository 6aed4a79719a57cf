import type { FindingId } from '../evidence/index.ts';
import type { AssayArm } from './assay.ts';
import type { Reading } from './reading.ts';

/** One arrow of a figure of the review: what acts on what, the rules that say so, and a number that tells of it. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly sign: '+' | '-';
  /** Rules by which the model has it; what they bring about may need others in between. */
  readonly rules: readonly string[];
  readonly because: readonly FindingId[];
  /** What becomes of the number in leukemic marrow by the review; null where it does not say. */
  readonly said: 'more' | 'less' | 'no change' | null;
  readonly reading: Reading;
  /** What is read in healthy marrow instead, where the cells of the reading are leukemic. */
  readonly counterpart?: Reading;
}

/** Arrows that the figure draws together. */
export interface ArrowPanel {
  readonly title: string;
  readonly arrows: readonly Arrow[];
}

/** A name in a figure and the id of the member of the model that stands for it. */
export interface DrawnName {
  readonly name: string;
  readonly member: string;
  readonly says: string;
}

/** A figure of the review as an experiment: the same marrow without and with leukemia. */
export interface ReviewFigure {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly says: string;
  readonly healthy: AssayArm;
  readonly leukemic: AssayArm;
  readonly seeds: number;
  readonly panels: readonly ArrowPanel[];
  readonly names: readonly DrawnName[];
}
