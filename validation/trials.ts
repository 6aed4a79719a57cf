// What do the trials of the review come to in virtual patients, beside what was reported? See validation/README.md.
import { parseArgs } from 'node:util';
import { runTrial, trialJson, usualCohort } from '../src/experiments/index.ts';
import { type Trial, trialOf } from '../src/trials/index.ts';
import { answerMissing } from './record/answer-missing.ts';
import { trialsAsked } from './record/asked.ts';

const { values: asked, positionals: names } = parseArgs({
  allowPositionals: true,
  options: {
    patients: { type: 'string', default: String(usualCohort.patients) },
    seeds: { type: 'string', default: String(usualCohort.blocks) },
    jobs: { type: 'string', default: '2' },
    again: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

const cohort = { ...usualCohort, patients: Number(asked.patients), blocks: Number(asked.seeds) };

await answerMissing<Trial, ReturnType<typeof trialJson>>(
  {
    name: 'trials',
    asked: trialsAsked(cohort),
    ids: names.map((name) => trialOf(name).id),
    isWhole: cohort.patients === usualCohort.patients && cohort.blocks === usualCohort.blocks,
    answer: async (trials, { answered, ...means }) => {
      for (const trial of trials) {
        const begins = (visit: { readonly id: string }) => console.error(`${trial.id}: ${visit.id}`);
        answered(trialJson(await runTrial(trial, cohort, { ...means, begins }), cohort, []));
      }
    },
    record: (rows) => ({ patients: cohort.patients, seeds: cohort.blocks, base_seed: cohort.seed, rows }),
    says: ({ verdict, reported }) =>
      [verdict, ...reported.map(({ arm, endpoint, why }) => `${endpoint} of ${arm}: ${why}`)].join('; '),
  },
  asked,
);
