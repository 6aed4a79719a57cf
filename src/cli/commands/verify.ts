import { join } from 'node:path';
import { type Command, Option } from 'commander';
import { listed, priced } from '../../experiments/index.ts';
import { nodeHost } from '../../host/node.ts';
import { printJson } from '../json.ts';
import { collect } from '../running.ts';
import { sayListed } from '../say-verification.ts';
import { wholeNumber } from '../scenario-of.ts';
import type { Terminal } from '../terminal.ts';
import { verifyOn } from '../verifying.ts';

/** Options of `marrow verify` as they are written. */
export interface VerifyOptions {
  readonly seeds?: string;
  readonly seed: string;
  readonly overlay: readonly string[];
  readonly jobs?: string;
  readonly ledger: string;
  readonly out: string;
  readonly list?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly strict?: boolean;
}

/** `marrow verify [ID|AREA ...]` */
export function addVerify(program: Command, terminal: Terminal): void {
  program
    .command('verify')
    .summary('execute the review: run assays of its findings, and say which are shown')
    .description(
      'Run the assays of findings or areas of the review (all when none is named) and judge each of them; what is there already is not run again.',
    )
    .argument('[names...]', 'findings such as A096, or areas such as hypoxia (see --list)')
    .option('--seeds <number>', 'seeds in which every arm is run, instead of what each assay asks for')
    .option('--seed <seed>', 'the first of them', '1')
    .addOption(
      new Option('--overlay <file>', 'lay a file over every scenario; may be repeated').default([]).argParser(collect),
    )
    .option('--list', 'say which findings have an assay, and what it costs, and which have none; run nothing')
    .option('--jobs <number>', 'processes at once; by default one per core')
    .option('--ledger <folder>', 'where runs are kept', join('.marrow', 'ledger'))
    .option('--out <folder>', 'where verify.html and verify.json go', 'verification')
    .option('--json', 'print one JSON value')
    .option('--quiet', 'say nothing beside the result')
    .option('--strict', 'end with 1 when an assay was not shown or undecided')
    .action(async (names: string[], options: VerifyOptions) => {
      if (options.list === true) {
        if (options.json === true) printJson(terminal, { rows: priced(listed()) });
        else sayListed(terminal, names);
        return;
      }
      process.exitCode = await verifyOn(terminal, {
        names,
        seed: wholeNumber(options.seed, 'seed'),
        ...(options.seeds === undefined ? {} : { seeds: wholeNumber(options.seeds, 'seeds', 1) }),
        processes: options.jobs === undefined ? nodeHost.cores : wholeNumber(options.jobs, 'jobs', 1),
        options,
      });
    });
}
