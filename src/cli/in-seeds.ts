import { join } from 'node:path';
import type { Command } from 'commander';
import type { Conditions } from '../experiments/index.ts';
import { nodeHost } from '../host/node.ts';
import { overEveryArm } from './over-every-arm.ts';
import { repeated } from './repeated.ts';
import type { Terminal } from './terminal.ts';
import { wholeNumber } from './whole-number.ts';

/** Options of every command that runs arms in the same seeds and keeps the runs in a ledger, as they are written. */
export interface InSeedsOptions {
  readonly seeds?: string;
  readonly seed: string;
  readonly overlay: readonly string[];
  readonly jobs?: string;
  readonly ledger: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** Where runs are kept unless the command line says otherwise. */
export const usualLedger = join('.marrow', 'ledger');

/** What a command says of those options. */
export interface InSeedsWords {
  readonly seeds: string;
  /** How many when nothing is said; the command itself knows when absent. */
  readonly usually?: number;
  readonly seed?: string;
  /** What overlays are laid over. */
  readonly over: string;
}

/** Give a command the options of running arms in seeds. */
export function withSeeds(
  command: Command,
  { seeds, usually, seed = 'the first of them', over }: InSeedsWords,
): Command {
  return command
    .option('--seeds <number>', seeds, usually === undefined ? undefined : String(usually))
    .option('--seed <seed>', seed, '1')
    .addOption(repeated('--overlay <file>', `lay a file over ${over}; may be repeated`))
    .option('--jobs <number>', 'processes at once; by default one per core')
    .option('--ledger <folder>', 'where runs are kept', usualLedger)
    .option('--json', 'print one JSON value')
    .option('--quiet', 'say nothing beside the result')
    .addHelpText('after', ofBuiltIn);
}

const ofBuiltIn = `
Arms are of the model that is built in, with the rules of overlays. A model
file, and a drug of one's own in it, is for single runs:
marrow run SCENARIO --model FILE.`;

/**
 * First seed, how many, and overlays, as experiments take them; what overlays change is said.
 *
 * @throws MarrowError `invalid-input`
 */
export function conditionsOf({ seed, seeds, overlay, quiet }: InSeedsOptions, terminal: Terminal): Conditions {
  return {
    seed: wholeNumber(seed, 'seed'),
    ...(seeds === undefined ? {} : { seeds: wholeNumber(seeds, 'seeds', 1) }),
    ...overEveryArm(overlay, terminal, quiet),
  };
}

/** How many processes run at once: one per core unless the command line says otherwise. */
export function processesOf({ jobs }: InSeedsOptions): number {
  return jobs === undefined ? nodeHost.cores : wholeNumber(jobs, 'jobs', 1);
}
