import { engineVersion } from '../../src/engine/version.ts';
import { type Cohort, countOf, modelHash, type TrialPrediction } from '../../src/experiments/index.ts';
import { marrow } from '../../src/scenarios/index.ts';
import { type Trial, trialOf } from '../../src/trials/index.ts';
import { predictionsAsked } from './asked.ts';
import { readRecord, recordOf } from './file.ts';
import { type Row, Rows } from './rows.ts';

/** What is predicted of a trial, as it is kept: with the engine and the model, and with nothing that was reported. */
export type PredictionRow = TrialPrediction & { readonly engine: string; readonly model_hash: string };

/** A prediction of the present model, to be kept. */
export function predictionRow(prediction: TrialPrediction): PredictionRow {
  return {
    ...prediction,
    wall_s: Math.round(prediction.wall_s * 1000) / 1000,
    engine: engineVersion,
    model_hash: modelHash(marrow),
  };
}

/** A prediction on record as it is counted now, from its patients and without a run. */
export function countedAgain(row: Row<PredictionRow>, blocks: number): Row<PredictionRow> {
  return { ...row, ...countOf(trialOf(row.id), row.by_patient, blocks) };
}

/** How many patients of each prior a prediction rests on. */
export function patientsIn({ attrition }: Pick<PredictionRow, 'attrition'>): number {
  return attrition.length === 0 ? 0 : Math.min(...attrition.map(({ tried }) => tried));
}

/** Predictions on record of a cohort by the present model, by the registry number of their trial. */
export function predictionsIn(cohort: Cohort, isWhole: boolean): ReadonlyMap<string, Row<PredictionRow>> {
  const record = readRecord<{ readonly rows: readonly Row<PredictionRow>[] }>(recordOf('predictions', isWhole));
  const { all } = new Rows<Trial, PredictionRow>(predictionsAsked(cohort), record?.rows ?? []);
  return new Map(all.map((row) => [row.id, countedAgain(row, cohort.blocks)]));
}
