import { basename, resolve } from 'node:path';
import type { Command } from 'commander';
import type { Quantity } from '../../core/units.ts';
import { branchRun, scenarioOf as parentScenario } from '../../experiments/index.ts';
import { idOf, longestId } from '../id-of.ts';
import { modelIn } from '../model-of.ts';
import { meansOf, outOf, type RunningOptions, watched, withChanges, withMeans } from '../running.ts';
import { changed, timeOf } from '../scenario-of.ts';
import type { Terminal } from '../terminal.ts';

/** `marrow branch FOLDER --at DAY` */
export function addBranch(program: Command, terminal: Terminal): void {
  const command = program
    .command('branch')
    .summary('go on from some day of a run under changed conditions')
    .description(
      'Take the state of a run at some day and go on under an overlay. Without one the bits are those of the parent.',
    )
    .argument('<folder>', 'folder of the parent run')
    .requiredOption('--at <time>', 'when to branch off, for instance 20d');
  withMeans(withChanges(command))
    .option('--out <folder>', 'where to; by default runs/PARENT-from-TIME')
    .action(async (parent: string, options: RunningOptions & { readonly at: string }) => {
      const at = timeOf(options.at, 'at');
      const means = meansOf(options, modelIn(parent));
      const scenario = changed(parentScenario(parent, means.model), options, terminal, means.model);
      const named = { ...scenario, id: idOfBranch(parent, at) };
      const folder = outOf(options, named);
      const branching = { parent, at, scenario, folder, overlays: options.overlay };
      process.exitCode = await watched(options, terminal, (watch) => branchRun(branching, means, watch));
    });
}

/** The parent's name and where it is left, as an id. */
function idOfBranch(parent: string, at: Quantity<'time'>): string {
  const from = `-from-${at.amount}${at.unit}`;
  return `${idOf(basename(resolve(parent)), 'run').slice(0, longestId - from.length)}${from}`;
}
