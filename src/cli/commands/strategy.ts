import { join } from 'node:path';
import { type Command, Option } from 'commander';
import { nodeHost } from '../../host/node.ts';
import { strategies, strategyOf } from '../../strategies/index.ts';
import { collect } from '../running.ts';
import { wholeNumber } from '../scenario-of.ts';
import { strategiesOn } from '../strategizing.ts';
import type { Terminal } from '../terminal.ts';

/** Options of `marrow strategy` as they are written. */
export interface StrategyOptions {
  readonly all?: boolean;
  readonly seeds?: string;
  readonly seed: string;
  readonly overlay: readonly string[];
  readonly list?: boolean;
  readonly jobs?: string;
  readonly ledger: string;
  readonly out?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** `marrow strategy [ID]` */
export function addStrategy(program: Command, terminal: Terminal): void {
  program
    .command('strategy')
    .summary('run a strategy of the review against its control: are LSC cleared, and HSC spared?')
    .description(
      'Run a strategy of the review and its control in the same seeds, and say in a sentence what becomes of LSC and HSC. Without an id: all strategies, as the ledger has them.',
    )
    .argument('[id]', 'a strategy such as cxcr4-small-molecule')
    .option('--all', 'run every strategy')
    .option('--seeds <number>', 'seeds in which every arm is run; 10 when nothing is said')
    .option('--seed <seed>', 'the first of them', '1')
    .addOption(
      new Option('--overlay <file>', 'lay a file over every arm; may be repeated').default([]).argParser(collect),
    )
    .option('--list', 'say arms, doses and limits, and run nothing')
    .option('--jobs <number>', 'processes at once; by default one per core')
    .option('--ledger <folder>', 'where runs are kept', join('.marrow', 'ledger'))
    .option('--out <folder>', 'write strategy.json there')
    .option('--json', 'print one JSON value')
    .option('--quiet', 'say nothing beside the result')
    .action(async (id: string | undefined, options: StrategyOptions) => {
      process.exitCode = await strategiesOn(terminal, {
        strategies: id === undefined ? strategies : [strategyOf(id)],
        isRun: options.list !== true && (id !== undefined || options.all === true),
        isSingle: id !== undefined,
        seed: wholeNumber(options.seed, 'seed'),
        ...(options.seeds === undefined ? {} : { seeds: wholeNumber(options.seeds, 'seeds', 1) }),
        processes: options.jobs === undefined ? nodeHost.cores : wholeNumber(options.jobs, 'jobs', 1),
        options,
      });
    });
}
