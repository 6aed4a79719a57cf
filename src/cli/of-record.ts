import { existsSync, readFileSync } from 'node:fs';
import type { Assay } from '../assays/index.ts';
import { type DisputeId, disputeOf } from '../evidence/index.ts';
import {
  type Cohort,
  type Conditions,
  type DisputeRow,
  type Judged,
  questionOf,
  questionOfDispute,
  questionOfStrategy,
  questionOfTrial,
  type StrategyRow,
  sayControl,
  sayEffect,
  type TrialRow,
  type VerifyRow,
} from '../experiments/index.ts';
import type { Strategy } from '../strategies/index.ts';
import type { Trial } from '../trials/index.ts';

/** What the project keeps of its experiments at full size, under `validation/results/`, and as files of the package. */
export const recorded = ['assays', 'disputes', 'strategies', 'trials'] as const;

/** An answer that nobody gave here: with which engine the project itself came to it. */
export type OfRecord<R> = R & { readonly ofRecord?: string };

/** That something is of record, behind what is said of it; nothing for what was run here. */
export const markOf = ({ ofRecord }: OfRecord<object>) => (ofRecord === undefined ? '' : ' (on record)');

/** What that mark means, below a list in which it stands; null where it stands nowhere. */
export function sayMarks(rows: readonly OfRecord<object>[]): string | null {
  const engines = [...new Set(rows.flatMap(({ ofRecord }) => ofRecord ?? []))];
  return engines.length === 0 ? null : `On record: by ${engines.join(' and ')} of the project; not run here.`;
}

/** A row as a record keeps it: with the digest of what was asked, and its engine where rows are of several. */
export type Kept<R> = Omit<R, 'question'> & {
  readonly id: string;
  readonly question: string;
  readonly engine?: string;
};

/** Rows of one experiment each, and the engine that they are of where they do not say so themselves. */
export interface RecordOf<R> {
  readonly engine?: string;
  readonly base_seed: number;
  readonly rows: readonly Kept<R>[];
}

/** What a row of `verify` comes to, in a few words. */
export function judgedFrom(row: VerifyRow): Judged {
  return {
    id: row.id,
    verdict: row.verdict,
    says: `${sayEffect(row)}; ${row.why}`,
    control: `${row.control.cut}: ${sayControl(row)}`,
  };
}

/** Rows of record of assays whose question is as the present model asks it; none of those of another model or question. */
export function rowsOfRecord(
  assays: readonly Assay[],
  record: RecordOf<VerifyRow> | null = readRecord('assays'),
): OfRecord<VerifyRow>[] {
  if (record === null) return [];
  const kept = new Map(record.rows.map((row) => [row.id, row]));
  return assays.flatMap((assay) => {
    const row = kept.get(assay.id);
    if (row === undefined || row.question !== questionOf(assay, record.base_seed)) return [];
    const { question: _, ...found } = row;
    return [{ ...found, ofRecord: `engine ${record.engine}` }];
  });
}

/** What those rows come to. */
export function judgedOfRecord(
  assays: readonly Assay[],
  record: RecordOf<VerifyRow> | null = readRecord('assays'),
): Judged[] {
  return rowsOfRecord(assays, record).map(({ ofRecord, ...row }) => ({ ...judgedFrom(row), ofRecord: ofRecord! }));
}

/** The dispute of record, if the same is asked; else null. */
export function disputeOfRecord(
  id: DisputeId,
  conditions: Conditions,
  record: RecordOf<DisputeRow> | null,
): OfRecord<DisputeRow> | null {
  const kept = keptOf(record, id, () => questionOfDispute(id, conditions));
  // Under that name a record keeps the digest.
  return kept === null ? null : { ...kept.row, question: disputeOf(id).question, ofRecord: kept.ofRecord };
}

/** The strategy of record, if the same is asked; else null. */
export function strategyOfRecord(
  strategy: Strategy,
  conditions: Conditions,
  record: RecordOf<StrategyRow> | null,
): OfRecord<StrategyRow> | null {
  const kept = keptOf(record, strategy.id, () => questionOfStrategy(strategy, conditions));
  if (kept === null) return null;
  const { question: _, ...found } = kept.row;
  return { ...found, ofRecord: kept.ofRecord };
}

/** The trial of record, if the same is asked, of as many patients or of others; else null. */
export function trialOfRecord(
  trial: Trial,
  cohort: Cohort,
  record: RecordOf<TrialRow> | null,
): OfRecord<TrialRow> | null {
  const kept = keptOf(record, trial.id, () => questionOfTrial(trial, cohort));
  if (kept === null) return null;
  const { question: _, ...found } = kept.row;
  // The record keeps patients with the prediction, not here.
  return { ...found, by_patient: [], ofRecord: kept.ofRecord };
}

function keptOf<R>(record: RecordOf<R> | null, id: string, questionNow: () => string) {
  const row = record?.rows.find((each) => each.id === id);
  if (record === null || row === undefined || row.question !== questionNow()) return null;
  return { row, ofRecord: `engine ${row.engine ?? record.engine}` };
}

/** What the source tree or the package keeps under a name; null where there is nothing. */
export function readRecord<R>(name: (typeof recorded)[number]): RecordOf<R> | null {
  const file = new URL(`../../validation/results/${name}.json`, import.meta.url);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}
