import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Ledger, questionOfComparison, type TrialRow, trialIn, usualCohort } from '../../../src/experiments/index.ts';
import { predictionOf } from '../../../src/experiments/trial/prediction.ts';
import { trialOf } from '../../../src/trials/index.ts';
import { reportedOf } from '../../../src/trials/reported.ts';
import { readRecord, resultsFolder } from '../../../validation/record/file.ts';
import { type PredictionRow, predictionRow } from '../../../validation/record/predictions.ts';
import type { Row } from '../../../validation/record/rows.ts';
import { temporaryFolder } from '../io/temporary-folder.ts';

type Kept = Row<PredictionRow>;
type Compared = Row<Omit<TrialRow, 'by_patient'>>;

const rowsOf = <R>(name: string) =>
  readRecord<{ readonly rows: readonly R[] }>(join(resultsFolder, `${name}.json`))?.rows ?? null;

/** Every key in a value, at whatever depth. */
function keysIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(keysIn);
  return Array.isArray(value) ? inside : [...Object.keys(value), ...inside];
}

/** What of a row is no prediction: what was reported, in whatever words, and what came of comparing. */
const comparing = ['reported', 'published', 'finding', 'findings', 'says', 'title', 'verdict', 'why', 'chance'];
const comparedIn = (row: unknown) => keysIn(row).filter((key) => comparing.includes(key));

/** Trials whose predictions are not those that were laid beside the reports, of the same question. */
function parted(predictions: readonly Kept[], trials: readonly Compared[]): string[] {
  return predictions.flatMap(({ id, question, arms, effects, attrition }) => {
    const answered = questionOfComparison(question, reportedOf({ id }));
    const compared = trials.find((row) => row.id === id && row.question === answered);
    if (compared === undefined) return [];
    const isSame =
      JSON.stringify([arms, effects, attrition]) ===
      JSON.stringify([compared.arms, compared.effects, compared.attrition]);
    return isSame ? [] : [id];
  });
}

const [predictions, trials] = [rowsOf<Kept>('predictions'), rowsOf<Compared>('trials')];

describe('predictions on record', () => {
  test.skipIf(predictions === null)('hold nothing that was reported', () => {
    expect(predictions!.flatMap(comparedIn)).toEqual([]);
  });

  test.skipIf(predictions === null || trials === null)('are those that were compared', () => {
    expect(parted(predictions!, trials!)).toEqual([]);
  });
});

describe('a prediction', () => {
  const mec = trialOf('NCT00512252');
  const kept: Kept = { ...predictionRow(predictionOf(mec, usualCohort, [])), question: '1' };
  const arm = { name: 'MEC', endpoint: 'cr', prior: 'even', inclusion: 'all', patients: 40, seeds: 2 } as const;
  const predicting = (predicted: number): Kept => ({ ...kept, arms: [{ ...arm, predicted, ci: null }] });

  test('is kept without what was reported, which a comparison has', () => {
    const row = trialIn(new Ledger(temporaryFolder()), mec, { ...usualCohort, patients: 1 });
    expect(comparedIn(kept)).toEqual([]);
    expect(new Set(comparedIn(row))).toEqual(new Set(comparing.filter((key) => key !== 'published')));
  });

  test('that is not the one that was compared is found', () => {
    const question = questionOfComparison(kept.question, reportedOf(mec));
    const compared = (predicted: number): Compared => {
      const row = trialIn(new Ledger(temporaryFolder()), mec, { ...usualCohort, patients: 1 });
      return { ...row, arms: predicting(predicted).arms, question };
    };
    expect(parted([predicting(0.5)], [compared(0.5)])).toEqual([]);
    expect(parted([predicting(0.5)], [compared(0.4)])).toEqual([mec.id]);
    expect(parted([{ ...predicting(0.5), question: '2' }], [compared(0.4)])).toEqual([]);
  });
});
