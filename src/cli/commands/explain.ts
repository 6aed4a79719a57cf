import type { Command } from 'commander';
import { explain, type Kind, topicsOf } from '../../experiments/index.ts';
import type { Model } from '../../model/model.ts';
import { printJson } from '../json.ts';
import { columns } from '../listing.ts';
import { type AskedModel, modelWithRules } from '../model-of.ts';
import { repeated } from '../repeated.ts';
import { sayExplanation } from '../say-explanation.ts';
import type { Terminal } from '../terminal.ts';

/** `marrow explain [NAME]` */
export function addExplain(program: Command, terminal: Terminal): void {
  program
    .command('explain')
    .summary('say why: rules, numbers and sources behind a name')
    .description(
      'Explain a cell type, drug, substance, receptor, activity, rule, finding, dispute, entity of the review or parameter.',
    )
    .argument('[name]', 'what to explain; none lists what there is')
    .option('--model <file>', 'take the model of a file, as "marrow model" prints it')
    .addOption(repeated('--overlay <file>', 'with the rules of an overlay; may be repeated'))
    .option('--json', 'print one JSON value')
    .action((name: string | undefined, { json, ...asked }: AskedModel & { readonly json?: boolean }) => {
      const model = modelWithRules(asked);
      if (name !== undefined) {
        const found = explain(model, name);
        if (json === true) printJson(terminal, found);
        else sayExplanation(found, terminal);
      } else if (json === true) printJson(terminal, topicsOf(model));
      else sayTopics(terminal, model);
    });
}

const headings: Readonly<Record<Exclude<Kind, 'finding' | 'entity' | 'parameter'>, string>> = {
  cell: 'Cells',
  drug: 'Drugs',
  substance: 'Substances',
  receptor: 'Receptors',
  activity: 'Activities',
  rule: 'Rules',
  dispute: 'Disputes',
};

function sayTopics(terminal: Terminal, model: Model): void {
  const topics = topicsOf(model);
  for (const [kind, heading] of Object.entries(headings)) {
    terminal.say(terminal.result.bold(heading));
    const rows = topics.filter((topic) => topic.kind === kind).map(({ id, title }) => [id, title] as const);
    for (const line of columns(rows)) terminal.say(`  ${line}`);
    terminal.say();
  }
  const count = (kind: Kind) => topics.filter((topic) => topic.kind === kind).length;
  terminal.say(
    `and ${count('finding')} findings, ${count('entity')} more entities of the review and ${count('parameter')} parameters: marrow explain --json lists them.`,
  );
}
