import type { Command } from 'commander';
import { hashOf } from '../../experiments/index.ts';
import { exitCodes } from '../exit-codes.ts';
import { printJson } from '../json.ts';
import { modelIn } from '../model-of.ts';
import { meansOf, type RunningOptions } from '../running.ts';
import type { Terminal } from '../terminal.ts';

/** `marrow hash FOLDER` */
export function addHash(program: Command, terminal: Terminal): void {
  program
    .command('hash')
    .summary("digest a run's newest state anew")
    .description(
      'Digest the newest good checkpoint of a run and compare it with what the run noted. Results of a finished run are held against the digests that it left. Exit code 1 if states differ.',
    )
    .argument('<folder>', 'folder of the run')
    .option('--json', 'print one JSON value')
    .action(async (folder: string, options: RunningOptions) => {
      const found = await hashOf(folder, meansOf({ threads: '1' }, modelIn(folder)));
      const differs = found.recorded !== null && found.recorded !== found.hash;
      if (options.json === true) printJson(terminal, found);
      else terminal.say(`${found.hash}  tick ${found.ticks} of ${found.scenario}, seed ${found.seed}`);
      if (found.recorded === null)
        terminal.note('The run noted nothing at this tick, so that there is nothing to compare it with.');
      if (differs) terminal.note(terminal.aside.red(`The run noted ${found.recorded} at this tick.`));
      process.exitCode = differs ? exitCodes.no : exitCodes.done;
    });
}
