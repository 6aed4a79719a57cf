import type { Command } from 'commander';
import { story } from '../../scenarios/index.ts';
import { type RunningOptions, withChanges, withMeans, withSeed } from '../running.ts';
import type { Terminal } from '../terminal.ts';
import { runScenario } from './run.ts';

/** `marrow start` */
export function addStart(program: Command, terminal: Terminal): void {
  const command = program
    .command('start')
    .summary('run the story: healthy marrow, leukemia, treatment, relapse')
    .description('Run the story of a mouse: healthy marrow, leukemia, 5+3, remission, relapse. The place to begin.');
  withMeans(withSeed(withChanges(command)))
    .option('--out <folder>', 'where to; by default runs/story-SEED')
    .action(async (options: RunningOptions) => {
      process.exitCode = await runScenario(story.id, options, terminal);
    });
}
