// What do the trials of the review come to in virtual patients, beside what was reported? See validation/README.md.

import { parseArgs } from 'node:util';
import { wholeNumber } from '../src/cli/whole-number.ts';
import { compareTrial, predictTrial, trialJson, usualCohort } from '../src/experiments/index.ts';
import { type Trial, trialOf } from '../src/trials/index.ts';
import { answerMissing, type Means } from './record/answer-missing.ts';
import { predictionsAsked, trialsAsked } from './record/asked.ts';
import { countedAgain, type PredictionRow, patientsIn, predictionRow, predictionsIn } from './record/predictions.ts';

const { values: asked, positionals: names } = parseArgs({
  allowPositionals: true,
  options: {
    patients: { type: 'string', default: String(usualCohort.patients) },
    seeds: { type: 'string', default: String(usualCohort.blocks) },
    jobs: { type: 'string', default: '2' },
    predict: { type: 'boolean', default: false },
    compare: { type: 'boolean', default: false },
    again: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

const cohort = {
  ...usualCohort,
  patients: wholeNumber(asked.patients, 'patients', 1),
  blocks: wholeNumber(asked.seeds, 'seeds', 1),
};
const isWhole = cohort.blocks === usualCohort.blocks;
const ids = names.map((name) => trialOf(name).id);
const ofCohort = <R>(rows: readonly R[]) => ({ seeds: cohort.blocks, base_seed: cohort.seed, rows });

/** Patients after which a prediction is written down. */
const atOnce = 5;

/** Patients are kept with the prediction. */
type Comparison = Omit<ReturnType<typeof trialJson>, 'by_patient'>;

/** Add patients to a prediction until it has all of the cohort. */
async function predict(trial: Trial, { answered, before, ...means }: Means<PredictionRow>): Promise<void> {
  const begins = (visit: { readonly id: string }) => console.error(`${trial.id}: ${visit.id}`);
  const there = before(trial.id);
  for (let patients = there === undefined ? 0 : patientsIn(there); patients < cohort.patients; ) {
    patients = Math.min(cohort.patients, patients + atOnce);
    const prediction = await predictTrial(trial, { ...cohort, patients }, { ...means, begins }, before(trial.id));
    answered(predictionRow(prediction));
    if (prediction.by_patient.length === 0) return;
  }
}

if (!asked.compare) {
  await answerMissing<Trial, PredictionRow>(
    {
      name: 'predictions',
      asked: predictionsAsked(cohort),
      ids,
      isWhole,
      isDone: (row) => row.by_patient.length === 0 || patientsIn(row) >= cohort.patients,
      answer: async (trials, means) => {
        for (const trial of trials) await predict(trial, means);
      },
      again: (row) => countedAgain(row, cohort.blocks),
      record: ofCohort,
      says: (row) => (row.by_patient.length === 0 ? 'no prediction' : `${patientsIn(row)} patients of each prior`),
      goesOn: !asked.predict,
    },
    asked,
  );
}

if (!asked.predict) {
  const predictions = predictionsIn(cohort, isWhole);
  await answerMissing<Trial, Comparison>(
    {
      name: 'trials',
      asked: trialsAsked(cohort),
      ids: ids.length > 0 ? ids : [...predictions.keys()],
      isWhole,
      answer: async (trials, { answered }) => {
        for (const trial of trials) {
          const prediction = predictions.get(trial.id);
          if (prediction === undefined) continue;
          const { engine, model_hash } = prediction;
          const ofTrial = { ...cohort, patients: patientsIn(prediction) };
          const { by_patient: _, ...row } = trialJson(compareTrial(trial, prediction), ofTrial, []);
          answered({ ...row, engine, model_hash });
        }
      },
      record: ofCohort,
      says: ({ verdict, reported }) =>
        [verdict, ...reported.map(({ arm, endpoint, why }) => `${endpoint} of ${arm}: ${why}`)].join('; '),
    },
    { ...asked, again: true },
  );
}
