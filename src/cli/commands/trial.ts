import { type Command, Option } from 'commander';
import { MarrowError } from '../../core/error.ts';
import { type Cohort, most, type TrialRow, usualCohort } from '../../experiments/index.ts';
import { priors, type Trial, trialOf, trials } from '../../trials/index.ts';
import { conditionsOf, processesOf, withSeeds } from '../in-seeds.ts';
import { readRecord, trialOfRecord } from '../of-record.ts';
import { sayTrials } from '../say-trial.ts';
import type { Terminal } from '../terminal.ts';
import { type TrialOptions, trialOn } from '../trialing.ts';
import { wholeNumber } from '../whole-number.ts';

/** `marrow trial [ID]` */
export function addTrial(program: Command, terminal: Terminal): void {
  const command = program
    .command('trial')
    .summary('run a trial that the review names on virtual patients')
    .description(
      'Give every arm of a trial to the same virtual patients, and show what is predicted beside what was reported. Nothing that was reported of these trials is fitted; remissions of standard chemotherapy are. Without an id: all trials, with what the project has on record of each.',
    )
    .argument('[id]', 'a registry number such as NCT00512252')
    .option('--patients <number>', 'virtual patients under each prior', String(usualCohort.patients))
    .addOption(
      new Option('--prior <name>', 'how patients are spread over the ranges')
        .choices([...priors, 'both'])
        .default('both'),
    )
    .option('--list', 'say arms, doses, spread and limits, and run nothing')
    .option('--out <folder>', 'write trial.html, trial.json and a table of all patients there')
    .option('--strict', 'end with 1 when a reported outcome was missed');
  withSeeds(command, {
    seeds: 'blocks of marrow of which a patient is made',
    usually: usualCohort.blocks,
    seed: 'from which patients are drawn',
    over: 'every patient',
  }).action(async (id: string | undefined, options: TrialOptions) => {
    const cohort = cohortOf(options, terminal);
    if (id === undefined) {
      const record = readRecord<TrialRow>('trials');
      sayTrials(terminal, (trial) => trialOfRecord(trial, cohort, record), options.json === true);
      return;
    }
    const trial = trialNamed(id);
    process.exitCode = await trialOn(terminal, {
      trial,
      cohort,
      processes: processesOf(options),
      options,
    });
  });
}

/**
 * A trial by its registry number.
 *
 * @throws MarrowError `invalid-input`, for a drug or a word of a title with the trials that have it
 */
function trialNamed(id: string): Trial {
  const wanted = id.toLowerCase();
  const gives = ({ arms }: Trial) => arms.some(({ regimen }) => regimen.doses.some(({ drug }) => drug === wanted));
  const meant = trials.filter((trial) => gives(trial) || trial.title.toLowerCase().includes(wanted));
  if (meant.length === 0 || trials.some((trial) => trial.id.toLowerCase() === wanted)) return trialOf(id);
  throw new MarrowError({
    kind: 'invalid-input',
    message: `no trial is called "${id}"`,
    expected: 'a registry number',
    found: id,
    advice: `Of ${id}: ${meant.map((trial) => `${trial.id} (${trial.title})`).join(', ')}.`,
  });
}

function cohortOf(options: TrialOptions, terminal: Terminal): Cohort {
  const { patients, prior } = options;
  const { seeds = usualCohort.blocks, ...conditions } = conditionsOf(options, terminal);
  return {
    ...conditions,
    patients: atMost(wholeNumber(patients, 'patients', 1), 'patients', most.patients),
    blocks: atMost(seeds, 'seeds', most.blocks),
    priors: prior === 'both' ? priors : [prior],
  };
}

function atMost(value: number, what: string, limit: number): number {
  if (value <= limit) return value;
  throw new MarrowError({
    kind: 'invalid-input',
    message: `--${what} is not usable`,
    expected: `a whole number up to ${limit}`,
    found: `"${value}"`,
    advice: 'Run fewer; more seeds or patients than that would take days.',
  });
}
