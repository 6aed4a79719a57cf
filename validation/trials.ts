// What do the trials of the review come to in virtual patients, beside what was reported? See validation/README.md.

import { parseArgs } from 'node:util';
import { wholeNumber } from '../src/cli/whole-number.ts';
import { compareTrial, predictTrial, trialJson, usualCohort } from '../src/experiments/index.ts';
import { type Trial, trialOf } from '../src/trials/index.ts';
import { answerMissing } from './record/answer-missing.ts';
import { predictionsAsked, trialsAsked } from './record/asked.ts';
import { countedAgain, predictionRow, predictionsIn } from './record/predictions.ts';

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
const isWhole = cohort.patients === usualCohort.patients && cohort.blocks === usualCohort.blocks;
const ids = names.map((name) => trialOf(name).id);
const ofCohort = <R>(rows: readonly R[]) => ({
  patients: cohort.patients,
  seeds: cohort.blocks,
  base_seed: cohort.seed,
  rows,
});

/** Patients are kept with the prediction. */
type Comparison = Omit<ReturnType<typeof trialJson>, 'by_patient'>;

if (!asked.compare) {
  await answerMissing<Trial, ReturnType<typeof predictionRow>>(
    {
      name: 'predictions',
      asked: predictionsAsked(cohort),
      ids,
      isWhole,
      answer: async (trials, { answered, ...means }) => {
        for (const trial of trials) {
          const begins = (visit: { readonly id: string }) => console.error(`${trial.id}: ${visit.id}`);
          answered(predictionRow(await predictTrial(trial, cohort, { ...means, begins })));
        }
      },
      again: (row) => countedAgain(row, cohort.blocks),
      record: ofCohort,
      says: ({ arms }) => (arms.length === 0 ? 'no prediction' : `${arms.length} predictions`),
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
      ids,
      isWhole,
      answer: async (trials, { answered }) => {
        for (const trial of trials) {
          const prediction = predictions.get(trial.id);
          if (prediction === undefined) continue;
          const { engine, model_hash } = prediction;
          const { by_patient: _, ...row } = trialJson(compareTrial(trial, prediction), cohort, []);
          answered({ ...row, engine, model_hash });
        }
      },
      record: ofCohort,
      says: ({ verdict, reported }) =>
        [verdict, ...reported.map(({ arm, endpoint, why }) => `${endpoint} of ${arm}: ${why}`)].join('; '),
    },
    asked,
  );
}
