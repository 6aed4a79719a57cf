import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Cohort, Ledger, runTrial, type TrialRow, trialJson, writePatients } from '../experiments/index.ts';
import type { Trial } from '../trials/index.ts';
import { sayEnding } from './ending.ts';
import { exitCodes } from './exit-codes.ts';
import type { InSeedsOptions } from './in-seeds.ts';
import { printJson } from './json.ts';
import type { OfRecord } from './of-record.ts';
import { progressInTurn } from './progress-in-turn.ts';
import { sayDesign, sayTrial } from './say-trial.ts';
import { standingsIn } from './standings-in.ts';
import { again, stoppable } from './stoppable.ts';
import type { Terminal } from './terminal.ts';

/** Options of `marrow trial` as they are written. */
export interface TrialOptions extends InSeedsOptions {
  readonly patients: string;
  readonly prior: 'even' | 'peaked' | 'both';
  readonly list?: boolean;
  readonly out?: string;
  readonly strict?: boolean;
}

/** A trial as the command line asks for it. */
export interface TrialOrder {
  readonly trial: Trial;
  readonly cohort: Cohort;
  readonly processes: number;
  readonly options: TrialOptions;
}

/** Carry out a trial, or tell its design with what the ledger has of it. Gives the exit code. */
export async function trialOn(terminal: Terminal, order: TrialOrder): Promise<number> {
  const { trial, cohort, options } = order;
  const ledger = new Ledger(options.ledger);
  const began = performance.now();
  const row: OfRecord<TrialRow> | null =
    options.list === true ? standingsIn(options.ledger).trial(trial, cohort) : await run(terminal, order, ledger);
  if (row === null) {
    terminal.note(again());
    return exitCodes.stopped;
  }
  // One of record has patients, engine and model of its own.
  const printed = { ...trialJson(row, cohort, options.overlay), ...(row.ofRecord === undefined ? {} : row) };
  const files = options.out === undefined ? [] : await write(trial, printed, options.out);
  if (options.json === true) printJson(terminal, printed);
  else if (options.list === true) sayDesign(terminal, row);
  else sayTrial(terminal, row, cohort);
  for (const failure of row.failed) terminal.note(`given up: ${failure}`);
  if (options.quiet !== true && options.list !== true) {
    sayEnding(terminal, { began, folder: options.out, files });
  }
  if (row.verdict === 'not run' && row.failed.length > 0) return exitCodes.diverged;
  return options.strict === true && row.verdict === 'misses' ? exitCodes.no : exitCodes.done;
}

/** Gives the names of the files. The page takes a while to load. */
async function write(trial: Trial, printed: ReturnType<typeof trialJson>, folder: string): Promise<string[]> {
  const { writeTrial } = await import('../report/index.ts');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'trial.json'), `${JSON.stringify(printed, null, 2)}\n`);
  return [...writeTrial(folder, printed), 'trial.json', ...(await writePatients(folder, trial, printed))];
}

function run(
  terminal: Terminal,
  { trial, cohort, processes, options }: TrialOrder,
  ledger: Ledger,
): Promise<TrialRow | null> {
  const quiet = options.quiet === true;
  const visits = cohort.patients * cohort.priors.length;
  return stoppable(terminal, quiet, (stop) =>
    runTrial(trial, cohort, { ledger, processes, stop, ...(quiet ? {} : progressInTurn(terminal, visits)) }),
  );
}
