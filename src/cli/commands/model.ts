import { type Command, Option } from 'commander';
import { engineVersion } from '../../engine/version.ts';
import { modelHash } from '../../experiments/index.ts';
import { modelData, physicellTable, printModel, printPhysicell } from '../../io/index.ts';
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
    .option('--json', 'print one JSON value')
    .action((options: ModelOptions) => {
      printAs(options, modelWithRules(options, terminal), terminal);
    });
}

function printAs({ format, json, out }: ModelOptions, model: Model, terminal: Terminal): void {
  const table = format === 'physicell' ? physicellTable(model) : null;
  const heading = `Marrow, engine ${engineVersion}, model ${modelHash(model)}`;
  if (table !== null) {
    terminal.note(`${table.unsaid.length} of ${model.rules.length} rules cannot be said in a PhysiCell table:`);
    for (const { rule, why } of table.unsaid) terminal.note(`  ${rule}: ${why}`);
  }
  if (json === true && out === undefined) printJson(terminal, table ?? modelData(model));
  else {
    const text =
      json === true
        ? `${JSON.stringify(table ?? modelData(model), null, 2)}\n`
        : table === null
          ? printModel(model, ` ${heading}`)
          : printPhysicell(model, heading);
    if (out === undefined) terminal.say(text.trimEnd());
    else {
      writeText(out, text);
      terminal.say(out);
    }
  }
}
