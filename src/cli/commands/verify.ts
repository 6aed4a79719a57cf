import type { Command } from 'commander';
import { listedOf, priced } from '../../experiments/index.ts';
import { conditionsOf, processesOf, withSeeds } from '../in-seeds.ts';
import { printJson } from '../json.ts';
import { tellRecord } from '../say-scoreboard.ts';
import { sayListed } from '../say-verification.ts';
import type { Terminal } from '../terminal.ts';
import { type VerifyOptions, verifyOn } from '../verifying.ts';

/** `marrow verify [ID|AREA ...]` */
export function addVerify(program: Command, terminal: Terminal): void {
  const command = program
    .command('verify')
    .summary('execute the review: run assays of its findings, and say which are shown')
    .description(
      'Run the assays of findings or areas of the review and judge each of them; what is there already is not run again. Without a name: how many are shown by what the project has on record, with --out as a page of all of them.',
    )
    .argument('[names...]', 'findings such as A096, or areas such as hypoxia (see --list)')
    .option('--all', 'run every assay, which takes hours')
    .option('--list', 'say which findings have an assay, and what it costs, and which have none; run nothing')
    .option('--out <folder>', 'where verify.html and verify.json go', 'verification')
    .option('--strict', 'end with 1 when an assay was not shown or undecided');
  const seeds = 'seeds in which every arm is run, instead of what each assay asks for';
  withSeeds(command, { seeds, over: 'every scenario' }).action(async (names: string[], options: VerifyOptions) => {
    if (options.list === true) {
      if (options.json === true) printJson(terminal, { rows: priced(listedOf(names)) });
      else sayListed(terminal, names);
      return;
    }
    if (names.length === 0 && options.all !== true) {
      const asked = command.getOptionValueSource('out') === 'cli';
      await tellRecord(terminal, { asJson: options.json === true, folder: asked ? options.out : null });
      return;
    }
    process.exitCode = await verifyOn(terminal, {
      names,
      conditions: conditionsOf(options, terminal),
      processes: processesOf(options),
      options,
    });
  });
}
