import { join } from 'node:path';
import { type Command, Option } from 'commander';
import { disputeOf, disputes } from '../../evidence/index.ts';
import { nodeHost } from '../../host/node.ts';
import { disputeOn } from '../disputing.ts';
import { collect } from '../running.ts';
import { wholeNumber } from '../scenario-of.ts';
import type { Terminal } from '../terminal.ts';

/** Options of `marrow dispute` as they are written. */
export interface DisputeOptions {
  readonly all?: boolean;
  readonly seeds?: string;
  readonly seed: string;
  readonly overlay: readonly string[];
  readonly jobs?: string;
  readonly ledger: string;
  readonly out?: string;
  readonly list?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** `marrow dispute [ID]` */
export function addDispute(program: Command, terminal: Terminal): void {
  program
    .command('dispute')
    .summary('ask where the two sides of a dispute predict different things')
    .description(
      'Run the experiment of a dispute where either side holds, with the same random numbers, and say where the predictions part, by how much, and how many animals would tell. Without an id: how all disputes stand by what the ledger has.',
    )
    .argument('[id]', 'a dispute such as D-HSC-LOCATION')
    .option('--all', 'run every dispute that can be run')
    .option('--seeds <number>', 'seeds in which every arm is run, instead of what each experiment asks for')
    .option('--seed <seed>', 'the first of them', '1')
    .addOption(
      new Option('--overlay <file>', 'lay a file over every scenario; may be repeated').default([]).argParser(collect),
    )
    .option('--list', 'say what is asked and read, and run nothing')
    .option('--jobs <number>', 'processes at once; by default one per core')
    .option('--ledger <folder>', 'where runs are kept', join('.marrow', 'ledger'))
    .option('--out <folder>', 'write dispute.html and dispute.json there')
    .option('--json', 'print one JSON value')
    .option('--quiet', 'say nothing beside the result')
    .action(async (id: string | undefined, options: DisputeOptions) => {
      const ids = id === undefined ? Object.values(disputes).map((each) => each.id) : [disputeOf(id).id];
      process.exitCode = await disputeOn(terminal, {
        ids,
        isRun: options.list !== true && (id !== undefined || options.all === true),
        isSingle: id !== undefined,
        seed: wholeNumber(options.seed, 'seed'),
        ...(options.seeds === undefined ? {} : { seeds: wholeNumber(options.seeds, 'seeds', 1) }),
        processes: options.jobs === undefined ? nodeHost.cores : wholeNumber(options.jobs, 'jobs', 1),
        options,
      });
    });
}
