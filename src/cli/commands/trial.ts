import { join } from 'node:path';
import { type Command, Option } from 'commander';
import { MarrowError } from '../../core/error.ts';
import { type Cohort, most, usualCohort } from '../../experiments/index.ts';
import { nodeHost } from '../../host/node.ts';
import { priors, trialOf } from '../../trials/index.ts';
import { overEveryArm } from '../over-every-arm.ts';
import { collect } from '../running.ts';
import { sayTrials } from '../say-trial.ts';
import { wholeNumber } from '../scenario-of.ts';
import type { Terminal } from '../terminal.ts';
import { trialOn } from '../trialing.ts';

/** Options of `marrow trial` as they are written. */
export interface TrialOptions {
  readonly patients: string;
  readonly seeds: string;
  readonly seed: string;
  readonly prior: 'even' | 'peaked' | 'both';
  readonly overlay: readonly string[];
  readonly list?: boolean;
  readonly jobs?: string;
  readonly ledger: string;
  readonly out?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly strict?: boolean;
}

/** `marrow trial [ID]` */
export function addTrial(program: Command, terminal: Terminal): void {
  program
    .command('trial')
    .summary('run a trial that the review names on virtual patients')
    .description(
      'Give every arm of a trial to the same virtual patients, and show what is predicted beside what was reported. What was reported is never fitted. Without an id: all trials, and what can be asked of each.',
    )
    .argument('[id]', 'a registry number such as NCT00512252')
    .option('--patients <number>', 'virtual patients under each prior', String(usualCohort.patients))
    .option('--seeds <number>', 'blocks of marrow of which a patient is made', String(usualCohort.blocks))
    .option('--seed <seed>', 'from which patients are drawn', String(usualCohort.seed))
    .addOption(
      new Option('--prior <name>', 'how patients are spread over the ranges')
        .choices([...priors, 'both'])
        .default('both'),
    )
    .addOption(
      new Option('--overlay <file>', 'lay a file over every patient; may be repeated').default([]).argParser(collect),
    )
    .option('--list', 'say arms, doses, spread and limits, and run nothing')
    .option('--jobs <number>', 'processes at once; by default one per core')
    .option('--ledger <folder>', 'where runs are kept', join('.marrow', 'ledger'))
    .option('--out <folder>', 'write trial.html and trial.json there')
    .option('--json', 'print one JSON value')
    .option('--quiet', 'say nothing beside the result')
    .option('--strict', 'end with 1 when a reported outcome was missed')
    .action(async (id: string | undefined, options: TrialOptions) => {
      if (id === undefined) {
        sayTrials(terminal, options.json === true);
        return;
      }
      const trial = trialOf(id);
      process.exitCode = await trialOn(terminal, {
        trial,
        cohort: { ...cohortOf(options), ...overEveryArm(options.overlay, terminal) },
        processes: options.jobs === undefined ? nodeHost.cores : wholeNumber(options.jobs, 'jobs', 1),
        options,
      });
    });
}

function cohortOf({ patients, seeds, seed, prior }: TrialOptions): Cohort {
  return {
    patients: atMost(wholeNumber(patients, 'patients', 1), 'patients', most.patients),
    blocks: atMost(wholeNumber(seeds, 'seeds', 1), 'seeds', most.blocks),
    seed: wholeNumber(seed, 'seed'),
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
  });
}
