import type { Command } from 'commander';
import { runToFolder } from '../../experiments/index.ts';
import { wrap } from '../listing.ts';
import { modelOf } from '../model-of.ts';
import {
  meansOf,
  outOf,
  type RunningOptions,
  watched,
  withChanges,
  withMeans,
  withModel,
  withSeed,
} from '../running.ts';
import { scenarioOf } from '../scenario-of.ts';
import type { Terminal } from '../terminal.ts';

/** `marrow run SCENARIO` */
export function addRun(program: Command, terminal: Terminal): void {
  const command = program
    .command('run')
    .summary('run a scenario into a folder')
    .description('Run a scenario, by name or from a file, and record it in a folder of its own.')
    .argument('<scenario>', 'name (see "marrow scenarios") or file');
  withMeans(withModel(withSeed(withChanges(command))))
    .option('--out <folder>', 'where to; by default runs/SCENARIO-SEED')
    .action(async (name: string, options: RunningOptions) => {
      process.exitCode = await runScenario(name, options, terminal);
    });
}

/** Run a scenario with the options of the command line; gives the exit code. */
export async function runScenario(name: string, options: RunningOptions, terminal: Terminal): Promise<number> {
  const means = meansOf(options, modelOf(options.model, terminal));
  const scenario = scenarioOf(name, options, terminal, means.model);
  const folder = outOf(options, scenario);
  if (options.quiet !== true) {
    terminal.note(
      `${terminal.aside.bold(scenario.title)}${terminal.aside.dim(`  seed ${scenario.seed}, into ${folder}/`)}`,
    );
    for (const line of wrap(scenario.says, 80)) terminal.note(terminal.aside.dim(line));
    terminal.note();
  }
  return watched(options, terminal, (watch) =>
    runToFolder({ scenario, folder, overlays: options.overlay }, means, watch),
  );
}
