import type { Quantity } from '../core/units.ts';
import type { FindingId } from '../evidence/index.ts';
import type { ReadyRegimen } from '../model/ready-regimen.ts';
import type { Tolerance } from './tolerance.ts';

/**
 * What a trial counts. The first are what a patient has or has not by the end of follow-up: responses, and blasts in marrow
 * that once fell below half. The others are numbers, which some patients do not have.
 */
export const shares = ['cr', 'cr-cri', 'cr-cri-pr', 'blasts-halved'] as const;
export const amounts = [
  'day-14-blasts',
  'neutrophils-500',
  'platelets-100',
  'lsc-mobilization',
  'blast-mobilization',
] as const;
export type ShareEndpoint = (typeof shares)[number];
export type AmountEndpoint = (typeof amounts)[number];
export type Endpoint = ShareEndpoint | AmountEndpoint;

/** One treatment that every virtual patient is given. */
export interface TrialArm {
  readonly name: string;
  readonly regimen: ReadyRegimen;
  /** The trial had such an arm; otherwise it is what Marrow compares with. */
  readonly isOfTrial: boolean;
  /** Ids of drugs of which doses of nothing are given. */
  readonly withheld: readonly string[];
}

/** Something that was asked of patients and that the model has no answer to. */
export interface Unanswerable {
  readonly asks: string;
  readonly because: string;
}

/** A clinical trial that the review names, as an experiment on virtual patients. What was reported of it is not here, but in `reported.ts`. */
export interface Trial {
  /** Its registry number. */
  readonly id: string;
  readonly title: string;
  readonly phase: string;
  readonly findings: readonly FindingId[];
  /** Where design and doses were read. */
  readonly source: string;
  readonly population: {
    readonly says: string;
    /** Patients that were treated; null where that was not read. */
    readonly patients: number | null;
    /** Share of blasts in marrow from which patients are eligible: that of untreated or of relapsed leukemia. */
    readonly disease: 'untreated' | 'relapsed';
    /** How much damage their leukemic cells withstand. */
    readonly tolerance: Tolerance;
    /** Mutations of their leukemic cells beside the driver that all virtual patients have. */
    readonly mutations: readonly string[];
  };
  /** The reference first. */
  readonly arms: readonly TrialArm[];
  /** What is read of every arm; nothing where nothing can be said. */
  readonly endpoints: readonly Endpoint[];
  /**
   * Days from the start of treatment to the end of follow-up: six weeks from the first day of the last course of chemotherapy, or as long as
   * other drugs are given.
   */
  readonly followed: Quantity<'time'>;
  readonly unanswerable: readonly Unanswerable[];
  /** What stands between these virtual patients and those of the trial, one sentence each. */
  readonly limits: readonly string[];
}
