import { join } from 'node:path';
import { type Command, Option } from 'commander';
import { MarrowError } from '../../core/error.ts';
import { nodeHost } from '../../host/node.ts';
import { figureOn } from '../figuring.ts';
import { collect } from '../running.ts';
import { wholeNumber } from '../scenario-of.ts';
import type { Terminal } from '../terminal.ts';

/** Options of `marrow figure` as they are written. */
export interface FigureOptions {
  readonly seeds?: string;
  readonly seed: string;
  readonly overlay: readonly string[];
  readonly jobs?: string;
  readonly ledger: string;
  readonly out: string;
  readonly picture: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** `marrow figure 1` */
export function addFigure(program: Command, terminal: Terminal): void {
  program
    .command('figure')
    .summary('execute a figure of the review: the same marrow without and with leukemia')
    .description(
      'Run healthy and leukemic marrow in the same seeds, read every arrow of the figure in both, and draw one section of each side by side. Only figure 1 can be run.',
    )
    .argument('<number>', 'which figure: 1')
    .option('--seeds <number>', 'seeds in which both marrows are run, instead of what the figure asks for')
    .option('--seed <seed>', 'the first of them, which is drawn', '1')
    .addOption(
      new Option('--overlay <file>', 'lay a file over both marrows; may be repeated').default([]).argParser(collect),
    )
    .option('--jobs <number>', 'processes at once; by default one per core')
    .option('--ledger <folder>', 'where runs are kept', join('.marrow', 'ledger'))
    .option('--out <folder>', 'where the page, its data and the two runs that are drawn go', 'figure-1')
    .option('--no-picture', 'do not run the two marrows that are drawn')
    .option('--json', 'print one JSON value')
    .option('--quiet', 'say nothing beside the result')
    .action(async (number: string, options: FigureOptions) => {
      if (number !== '1') {
        throw new MarrowError({
          kind: 'unsupported',
          message: 'only the first figure of the review is an experiment',
          expected: '1',
          found: number,
        });
      }
      process.exitCode = await figureOn(terminal, {
        seed: wholeNumber(options.seed, 'seed'),
        ...(options.seeds === undefined ? {} : { seeds: wholeNumber(options.seeds, 'seeds', 1) }),
        processes: options.jobs === undefined ? nodeHost.cores : wholeNumber(options.jobs, 'jobs', 1),
        options,
      });
    });
}
