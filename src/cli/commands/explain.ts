import type { Command } from 'commander';
import { explain, type Kind, topicsOf } from '../../experiments/index.ts';
import type { Model } from '../../model/model.ts';
import { usualLedger } from '../in-seeds.ts';
import { printJson } from '../json.ts';
import { columns } from '../listing.ts';
import { type AskedModel, modelOf, withOverlays } from '../model-of.ts';
import { repeated } from '../repeated.ts';
import { resultsIn } from '../results-in.ts';
import { sayExplanation } from '../say-explanation.ts';
import type { Terminal } from '../terminal.ts';

interface ExplainOptions extends AskedModel {
  readonly ledger: string;
  readonly json?: boolean;
}

/** `marrow explain [NAME...]` */
export function addExplain(program: Command, terminal: Terminal): void {
  program
    .command('explain')
    .summary('say why: rules, numbers and sources behind a name')
    .description(
      'Explain a cell type, drug, substance, receptor, activity, mutation, rule, finding, dispute, entity of the review, scenario, regimen, trial, strategy, parameter or measure.',
    )
    .argument('[name...]', 'what to explain, with its kind before it where two have the name; none lists what there is')
    .option('--model <file>', 'take the model of a file, as "marrow model" prints it')
    .addOption(repeated('--overlay <file>', 'with the rules of an overlay; may be repeated'))
    .option(
      '--ledger <folder>',
      'where runs are kept: results come from there, else from the record of the project',
      usualLedger,
    )
    .option('--json', 'print one JSON value')
    .action((words: readonly string[], { json, ledger, ...asked }: ExplainOptions) => {
      const before = modelOf(asked.model, terminal).model;
      const model = withOverlays(before, asked.overlay);
      if (words.length > 0) {
        const isBuiltIn = asked.model === undefined && asked.overlay.length === 0;
        const found = explain(model, words.join(' '), isBuiltIn ? resultsIn(ledger) : undefined);
        if (json === true) printJson(terminal, found);
        else sayExplanation(found, terminal, overlaidIn(model, before));
      } else if (json === true) printJson(terminal, topicsOf(model));
      else sayTopics(terminal, model);
    });
}

/** Paths of the numbers of rules that are not those of the model without overlays. */
function overlaidIn(model: Model, { rules: before }: Model): ReadonlySet<string> {
  const paths = model.rules.flatMap((rule) => {
    const own = before.find(({ id }) => id === rule.id);
    if (own === rule) return [];
    const set = (['halfMaximum', 'power'] as const).filter((key) => own?.[key] !== rule[key]);
    return set.map((key) => `rules.${rule.id}.${key}`);
  });
  return new Set(paths);
}

const headings: Readonly<Record<Exclude<Kind, 'finding' | 'entity' | 'parameter'>, string>> = {
  cell: 'Cells',
  drug: 'Drugs',
  substance: 'Substances',
  receptor: 'Receptors',
  activity: 'Activities',
  mutation: 'Mutations',
  rule: 'Rules',
  dispute: 'Disputes',
  scenario: 'Scenarios',
  regimen: 'Regimens',
  trial: 'Trials',
  strategy: 'Strategies',
  measure: 'Measures that a scenario may record',
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
