import type { Command } from 'commander';
import { seedsOfStrategies } from '../../experiments/index.ts';
import { strategies, strategyOf } from '../../strategies/index.ts';
import { conditionsOf, processesOf, withSeeds } from '../in-seeds.ts';
import { type StrategyOptions, strategiesOn } from '../strategizing.ts';
import type { Terminal } from '../terminal.ts';

/** `marrow strategy [ID]` */
export function addStrategy(program: Command, terminal: Terminal): void {
  const command = program
    .command('strategy')
    .summary('run a strategy of the review against its control: are LSC cleared, and HSC spared?')
    .description(
      'Run a strategy of the review and its control in the same seeds, and say in a sentence what becomes of LSC and HSC. Without an id: all strategies, as the ledger has them, else as the project has them on record.',
    )
    .argument('[id]', 'a strategy such as cxcr4-small-molecule')
    .option('--all', 'run every strategy')
    .option('--list', 'say arms, doses and limits, and run nothing')
    .option('--out <folder>', 'write strategy.json there');
  withSeeds(command, {
    seeds: 'seeds in which every arm is run',
    usually: seedsOfStrategies,
    over: 'every arm',
  }).action(async (id: string | undefined, options: StrategyOptions) => {
    process.exitCode = await strategiesOn(terminal, {
      strategies: id === undefined ? strategies : [strategyOf(id)],
      isRun: options.list !== true && (id !== undefined || options.all === true),
      isSingle: id !== undefined,
      conditions: conditionsOf(options, terminal),
      processes: processesOf(options),
      options,
    });
  });
}
