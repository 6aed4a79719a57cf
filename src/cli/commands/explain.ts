import type { Command } from 'commander';
import { type Explanation, explain, type Kind, topicsOf } from '../../experiments/index.ts';
import { marrow } from '../../scenarios/index.ts';
import { printJson } from '../json.ts';
import { columns, wrap } from '../listing.ts';
import type { Terminal } from '../terminal.ts';

/** `marrow explain [NAME]` */
export function addExplain(program: Command, terminal: Terminal): void {
  program
    .command('explain')
    .summary('say why: rules, numbers and sources behind a name')
    .description('Explain a cell type, drug, substance, receptor, activity, rule, finding, dispute or parameter.')
    .argument('[name]', 'what to explain; none lists what there is')
    .option('--json', 'print one JSON value')
    .action((name: string | undefined, { json }: { readonly json?: boolean }) => {
      if (name !== undefined) {
        const found = explain(marrow, name);
        if (json === true) printJson(terminal, found);
        else sayExplanation(found, terminal);
      } else if (json === true) printJson(terminal, topicsOf(marrow));
      else sayTopics(terminal);
    });
}

const headings: Readonly<Record<Exclude<Kind, 'finding' | 'parameter'>, string>> = {
  cell: 'Cells',
  drug: 'Drugs',
  substance: 'Substances',
  receptor: 'Receptors',
  activity: 'Activities',
  rule: 'Rules',
  dispute: 'Disputes',
};

function sayTopics(terminal: Terminal): void {
  const topics = topicsOf(marrow);
  for (const [kind, heading] of Object.entries(headings)) {
    terminal.say(terminal.result.bold(heading));
    const rows = topics.filter((topic) => topic.kind === kind).map(({ id, title }) => [id, title] as const);
    for (const line of columns(rows)) terminal.say(`  ${line}`);
    terminal.say();
  }
  const count = (kind: Kind) => topics.filter((topic) => topic.kind === kind).length;
  terminal.say(
    `and ${count('finding')} findings and ${count('parameter')} parameters: marrow explain --json lists them.`,
  );
}

function sayExplanation(
  { kind, id, title, says, rules, parameters, findings, verdict }: Explanation,
  terminal: Terminal,
): void {
  const { bold, cyan, dim } = terminal.result;
  const heading = (text: string) => {
    terminal.say();
    terminal.say(bold(text));
  };
  terminal.say(`${bold(id)}  ${dim(kind)}${title === says || kind === 'parameter' ? '' : `  ${title}`}`);
  for (const line of wrap(says, 80)) terminal.say(line);
  if (verdict !== null) terminal.say(`Status: ${verdict}.`);
  if (rules.length > 0) heading('Rules');
  for (const rule of rules) {
    terminal.say(`  ${cyan(rule.id)}`);
    for (const line of wrap(rule.sentence, 76)) terminal.say(`    ${line}`);
  }
  if (parameters.length > 0) heading('Numbers');
  for (const { id: path, value, unit, range, grade, source, cites } of parameters) {
    const plain = unit === '1' ? '' : ` ${unit}`;
    terminal.say(`  ${cyan(path)}`);
    const said = `${value}${plain} (${range[0]} to ${range[1]}), ${grade}: ${source}${cites.length === 0 ? '' : ` [${cites.join(', ')}]`}`;
    for (const line of wrap(said, 76)) terminal.say(`    ${line}`);
  }
  if (findings.length > 0) heading('Findings');
  for (const line of columns(findings.map((finding) => [cyan(finding.id), `${finding.says} (${finding.status})`])))
    terminal.say(`  ${line}`);
}
