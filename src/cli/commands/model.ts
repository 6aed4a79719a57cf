import { type Command, Option } from 'commander';
import { MarrowError } from '../../core/error.ts';
import { engineVersion } from '../../engine/version.ts';
import { modelHash } from '../../experiments/index.ts';
import { modelData, physicellTable, printModel, printPhysicell, unsaidInLines } from '../../io/index.ts';
import type { Model } from '../../model/model.ts';
import { printJson } from '../json.ts';
import { type AskedModel, modelWithRules } from '../model-of.ts';
import { repeated } from '../repeated.ts';
import type { Terminal } from '../terminal.ts';
import { writeText } from '../text-of.ts';

interface ModelOptions extends AskedModel {
  readonly out?: string;
  readonly json?: boolean;
  readonly format: 'yaml' | 'physicell';
  readonly approximate?: boolean;
}

/** `marrow model` */
export function addModel(program: Command, terminal: Terminal): void {
  program
    .command('model')
    .summary('print the whole model as a file')
    .description(
      'Print every number and rule of the model. The file can be changed and run: marrow run SCENARIO --model FILE.',
    )
    .option('--out <file>', 'write it there instead')
    .option('--model <file>', 'take the model of a file')
    .addOption(repeated('--overlay <file>', 'with the rules of an overlay; may be repeated'))
    .addOption(
      new Option('--format <format>', 'yaml, or the rules alone as a PhysiCell rule table (v3)')
        .choices(['yaml', 'physicell'])
        .default('yaml'),
    )
    .option('--approximate', 'with --format physicell: also what it says approximately, naming what is lost')
    .option('--json', 'print one JSON value')
    .action((options: ModelOptions) => {
      printAs(options, modelWithRules(options, terminal), terminal);
    });
}

function printAs({ approximate = false, format, json, out }: ModelOptions, model: Model, terminal: Terminal): void {
  if (approximate && format !== 'physicell') {
    throw new MarrowError({
      kind: 'invalid-input',
      message: '--approximate belongs to a PhysiCell rule table',
      expected: '--format physicell beside it',
      found: `--format ${format}, which says all exactly`,
      advice: 'Add --format physicell, or leave --approximate out.',
    });
  }
  const table = format === 'physicell' ? physicellTable(model, { approximate }) : null;
  const heading = `Marrow, engine ${engineVersion}, model ${modelHash(model)}`;
  if (table !== null) {
    for (const line of unsaidInLines(table.unsaid, model.rules.length, 100)) terminal.note(line);
  }
  if (json === true && out === undefined) printJson(terminal, table ?? modelData(model));
  else {
    const text =
      json === true
        ? `${JSON.stringify(table ?? modelData(model), null, 2)}\n`
        : table === null
          ? printModel(model, ` ${heading}`)
          : printPhysicell(model, heading, { approximate });
    if (out === undefined) terminal.say(text.trimEnd());
    else {
      writeText(out, text);
      terminal.say(out);
    }
  }
}
