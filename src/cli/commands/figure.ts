import type { Command } from 'commander';
import { MarrowError } from '../../core/error.ts';
import { type FigureOptions, figureOn } from '../figuring.ts';
import { conditionsOf, processesOf, withSeeds } from '../in-seeds.ts';
import type { Terminal } from '../terminal.ts';

/** `marrow figure 1` */
export function addFigure(program: Command, terminal: Terminal): void {
  const command = program
    .command('figure')
    .summary('execute a figure of the review: the same marrow without and with leukemia')
    .description(
      'Run healthy and leukemic marrow in the same seeds, read every arrow of the figure in both, and draw one section of each side by side. Only figure 1 can be run.',
    )
    .argument('<number>', 'which figure: 1')
    .option('--out <folder>', 'where the page, its data and the two runs that are drawn go', 'figure-1')
    .option('--no-picture', 'do not run the two marrows that are drawn');
  withSeeds(command, {
    seeds: 'seeds in which both marrows are run, instead of what the figure asks for',
    seed: 'the first of them, which is drawn',
    over: 'both marrows',
  }).action(async (number: string, options: FigureOptions) => {
    if (number !== '1') {
      throw new MarrowError({
        kind: 'unsupported',
        message: 'only the first figure of the review is an experiment',
        expected: '1',
        found: number,
        advice: 'Write "marrow figure 1"; the second one is run by "marrow strategy".',
      });
    }
    process.exitCode = await figureOn(terminal, {
      conditions: conditionsOf(options, terminal),
      processes: processesOf(options),
      options,
    });
  });
}
