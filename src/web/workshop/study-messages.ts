import type { Count, FailedRun, Forecast } from '../../experiments/arms/carry-arms.ts';
import type { Arm } from '../../experiments/arms/experiment.ts';
import type { Answer } from '../../experiments/compare/answer.ts';
import type { Comparison } from '../../experiments/compare/comparison.ts';
import type { OutcomeName } from '../../experiments/compare/outcome-words.ts';
import type { Power } from '../../experiments/compare/power.ts';
import type { StrategyRow } from '../../experiments/strategy/strategy-row.ts';
import type { TrialRow } from '../../experiments/trial/trial-row.ts';
import type { BandPoint } from '../../report/compare/bands.ts';
import type { Bar } from '../../report/compare/compare-input.ts';

/** Arms in seeds, with what they are called together. */
export interface ComparisonOrder {
  readonly title: string;
  readonly arms: readonly Arm[];
  readonly seeds: readonly number[];
}

/** A strategy of the review, by its id; small in a block and seeds that a page can afford, else as the command line runs it. */
export interface StrategyOrder {
  readonly strategy: string;
  readonly size: StudySize;
}

/** A trial of the review, by its registry number; small with few virtual patients, else as the command line runs it. */
export interface TrialOrder {
  readonly trial: string;
  readonly size: StudySize;
}

export type StudySize = 'small' | 'full';
export type StudyOrder = ComparisonOrder | StrategyOrder | TrialOrder;

/** What a page asks of the worker that carries out a study. */
export type ToStudy =
  /** Find out what there is to do, and how long it takes. */
  | { readonly ask: 'prepare'; readonly order: StudyOrder }
  | { readonly ask: 'begin' }
  /** Save what there is, and end. */
  | { readonly ask: 'stop' }
  /** The course of a measure over the seeds of each arm. */
  | { readonly ask: 'curves'; readonly measure: string }
  | { readonly ask: 'report' };

/** One arm in one seed, and how far it is: 0 to 1. */
export interface RunTile {
  readonly arm: string;
  /** `seed 3`, or the patient and block of a trial. */
  readonly name: string;
  readonly share: number;
  readonly state: 'waiting' | 'running' | 'done' | 'failed';
}

/** How far a study has come. */
export interface Standing {
  readonly tiles: readonly RunTile[];
  /** Seeds of which the state that all arms share is being computed. */
  readonly starting: readonly number[];
  readonly secondsLeft: number | null;
  /** When something was saved last, milliseconds since 1970. */
  readonly savedAt: number | null;
  /** What this browser keeps of all comparisons and runs, bytes; null where it does not say. */
  readonly kept: number | null;
  /** What lasts only as long as the page, and why, in a sentence. */
  readonly trouble: string | null;
}

/** From what the days of courses are counted. */
export interface DayZero {
  readonly isFirstDose: boolean;
  readonly says: string;
}

/** What is known from the runs that are there. */
export interface Findings {
  readonly comparison: Comparison;
  readonly power: Power;
  readonly answers: readonly Answer[];
  readonly primary: OutcomeName;
  readonly failed: readonly FailedRun[];
  /** Names of the measures that runs have. */
  readonly measures: readonly string[];
  readonly zero: DayZero;
  /** The table of all outcomes, one row per arm and seed, as CSV. */
  readonly table: string;
}

/** The course of a measure in one arm: the middle of the seeds with a band, each seed by itself where they are few, and what was given. */
export interface ArmCourse {
  readonly arm: string;
  readonly band: readonly BandPoint[];
  readonly seeds: readonly { readonly seed: number; readonly points: readonly (readonly [number, number])[] }[];
  readonly bars: readonly Bar[];
}

/** What the worker tells the page. */
export type FromStudy =
  | { readonly tell: 'prepared'; readonly count: Count; readonly forecast: Forecast; readonly atOnce: number }
  | { readonly tell: 'standing'; readonly standing: Standing }
  | { readonly tell: 'findings'; readonly findings: Findings }
  | { readonly tell: 'strategy'; readonly row: StrategyRow }
  | { readonly tell: 'trial'; readonly row: TrialRow }
  | { readonly tell: 'ended'; readonly how: 'done' | 'stopped' }
  | { readonly tell: 'curves'; readonly measure: string; readonly courses: readonly ArmCourse[] }
  /** Why a course cannot be told; all else of the study is as it was. */
  | { readonly tell: 'no curves'; readonly measure: string; readonly message: string }
  | { readonly tell: 'report'; readonly html: string }
  | { readonly tell: 'unreported'; readonly message: string }
  | { readonly tell: 'failed'; readonly message: string };
