import type { Command } from 'commander';
import { resumeRun } from '../../experiments/index.ts';
import { modelIn } from '../model-of.ts';
import { meansOf, type RunningOptions, watched, withMeans } from '../running.ts';
import type { Terminal } from '../terminal.ts';

/** `marrow resume FOLDER` */
export function addResume(program: Command, terminal: Terminal): void {
  const command = program
    .command('resume')
    .summary('go on with a run that was stopped')
    .description(
      'Go on with a run from its newest good checkpoint. It ends with the bits of a run that was never stopped.',
    )
    .argument('<folder>', 'folder of the run');
  withMeans(command).action(async (folder: string, options: RunningOptions) => {
    process.exitCode = await watched(options, terminal, (watch) =>
      resumeRun(folder, meansOf(options, modelIn(folder)), watch),
    );
  });
}
