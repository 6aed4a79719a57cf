import { sayUnit } from '../core/units.ts';
import { howStated } from '../evidence/index.ts';
import { classWords, type Explanation } from '../experiments/index.ts';
import { curveOf } from './curve.ts';
import { columns, wrap } from './listing.ts';
import type { Terminal } from './terminal.ts';

/** What a status says where the word alone does not. */
const statusWords: Readonly<Record<string, string>> = {
  modelled: 'modelled (a rule rests on it; no experiment of its own decided)',
  open: 'open (no rule rests on it, and no experiment has decided)',
  narrative: 'narrative (nothing in it to model or measure)',
};

/**
 * Print what `explain` found, each part under a heading.
 *
 * @param overlaid paths of the numbers that overlays set
 */
export function sayExplanation(
  found: Explanation,
  terminal: Terminal,
  overlaid: ReadonlySet<string> = new Set(),
): void {
  const { kind, id, title, says, verdict, entity, finding, dispute } = found;
  const { bold, dim } = terminal.result;
  terminal.say(`${bold(id)}  ${dim(kind)}${title === says || kind === 'parameter' ? '' : `  ${title}`}`);
  // A dispute's question is its title, and its sides have lines of their own below.
  if (dispute === undefined) for (const line of wrap(says, 80)) terminal.say(line);
  if (verdict !== null) terminal.say(`Status: ${statusWords[verdict] ?? verdict}.`);
  for (const other of found.namesakes ?? []) terminal.say(`Also a ${other}: marrow explain ${other}`);
  if (entity !== undefined) sayEntity(entity, terminal);
  if (finding !== undefined) sayFinding(finding, terminal);
  sayTests(found, terminal);
  if (found.arithmetic !== undefined) sayRows(terminal, 'By arithmetic', [['found', found.arithmetic]]);
  sayDoes(found, terminal);
  sayConnections(found, terminal);
  sayGiven(found, terminal);
  sayStands(found, terminal);
  if (found.uses !== undefined) sayUses(found.uses, terminal);
  if (found.exposure !== undefined && found.exposure.length > 0) {
    sayHeading(terminal, 'In blood after the first dose');
    for (const line of found.exposure.flatMap(curveOf)) terminal.say(`  ${line}`);
  }
  if (dispute !== undefined) sayDispute(dispute, terminal);
  sayRules(found, terminal);
  sayNumbers(found, terminal, overlaid);
  sayFindings(found, terminal);
  sayBeyond(found, terminal);
}

/** What was asked of a finding, what was run and read, and what came of it. */
function sayTests(found: Explanation, terminal: Terminal): void {
  const { finding, tests = [], judged = [], assays } = found;
  for (const { id, class: kind, asks, arms, seeds, reading, expects, control, note } of tests) {
    const row = judged.find((each) => each.id === id);
    const again = `"marrow verify ${id}" runs and judges it`;
    const from = row?.ofRecord === undefined ? '' : `of record (${row.ofRecord}), not run here: ${again}`;
    sayRows(terminal, `Assay ${id}: what is run`, [
      ['asks', asks],
      ['class', `${kind}: ${classWords[kind]}`],
      ['arms', `${arms}, in ${seeds} seeds`],
      ['reading', reading],
      ['expected', expects],
      ['control', control],
      ['note', note ?? ''],
    ]);
    sayRows(terminal, `Assay ${id}: what was found`, [
      ['verdict', row === undefined ? `not run here yet, and not on record: ${again}` : `${row.verdict}: ${row.says}`],
      ['control', row?.control ?? ''],
      ['run', from],
    ]);
  }
  const claim = finding?.claim ?? null;
  if (claim === null) return;
  sayRows(terminal, assays.length === 0 ? 'What would test it' : 'The experiment as the finding would have it', [
    ['in', claim.setup],
    ['change', claim.perturb ?? 'nothing'],
    ['measure', claim.measured],
    ['expect', claim.expected],
  ]);
}

function sayDoes({ does = [] }: Explanation, terminal: Terminal): void {
  if (does.length > 0) sayHeading(terminal, 'What it does');
  for (const effect of does) for (const line of hanging(effect)) terminal.say(line);
}

function sayConnections({ connections = [] }: Explanation, terminal: Terminal): void {
  sayRows(
    terminal,
    'In the model',
    connections.map(({ how, to }) => [
      how,
      to.map(({ id, name, times }) => `${name} (${id})${times === undefined ? '' : `, times ${times.id}`}`).join('; '),
    ]),
  );
}

function sayGiven({ kind, gives = [] }: Explanation, terminal: Terminal): void {
  if (gives.length > 0) sayHeading(terminal, kind === 'scenario' ? 'What is done' : 'What is given');
  for (const { name, says } of gives) {
    terminal.say(`  ${terminal.result.cyan(name)}`);
    for (const each of says) for (const line of wrap(each, 74)) terminal.say(`    ${line}`);
  }
}

/** The command that runs it, and what came of it here or on record. */
function sayStands({ kind, id, stands }: Explanation, terminal: Terminal): void {
  const run = {
    scenario: `marrow run ${id}`,
    regimen: `"ready: ${id}" in a scenario file`,
    trial: `marrow trial ${id}`,
    strategy: `marrow strategy ${id}`,
    dispute: `marrow dispute ${id}`,
  };
  const how = Object.entries(run).find(([each]) => each === kind)?.[1];
  if (how === undefined) return;
  const record = stands?.ofRecord === undefined ? '' : `On record, ${stands.ofRecord}: `;
  sayRows(terminal, stands === undefined ? 'To run it' : 'What came of it', [
    ['result', stands === undefined ? '' : `${record}${stands.says}`],
    ['run', how],
  ]);
}

/** A sentence of a list, its later lines indented. */
function hanging(text: string): string[] {
  return wrap(text, 76).map((line, k) => `${k === 0 ? '  - ' : '    '}${line}`);
}

function sayEntity(entity: NonNullable<Explanation['entity']>, terminal: Terminal): void {
  const { ontology, broader, symbols, synonyms, note } = entity;
  const wider = broader === null ? '' : `; wider class ${broader}`;
  sayRows(terminal, 'Names', [
    ['name', entity.name],
    ['synonyms', synonyms.join(', ')],
    ['genes', symbols.join(', ')],
    ['ontology', `${ontology === null ? 'none seen' : ontology.join(', ')}${wider}`],
    ['note', note ?? ''],
  ]);
}

/** What can be run with it, by the command that runs it. */
function sayUses({ regimens, trials, strategies }: NonNullable<Explanation['uses']>, terminal: Terminal): void {
  const rows = (list: typeof trials) => list.map(({ id, title }) => [id, title] as const);
  sayRows(terminal, 'Regimens (ready: NAME in a scenario)', rows(regimens));
  sayRows(terminal, 'Trials (marrow trial ID)', rows(trials));
  sayRows(terminal, 'Strategies (marrow strategy ID)', rows(strategies));
}

function sayFinding(finding: NonNullable<Explanation['finding']>, terminal: Terminal): void {
  const { section, kind, context, species, references, links, disputes, note } = finding;
  sayRows(terminal, 'The review', [
    ['section', section],
    ['says', `${kind}; marrow: ${context}; species: ${species}`],
    ...disputes.map(
      ({ dispute, side }) => ['dispute', `${dispute}, ${side === null ? 'no side' : `side ${side}`}`] as const,
    ),
    ['note', note ?? ''],
  ]);
  saySources(terminal, 'Sources', references);
  if (links.length > 0) sayHeading(terminal, 'Causal steps');
  for (const link of links) for (const line of wrap(link, 76)) terminal.say(`  ${line}`);
}

function sayDispute(dispute: NonNullable<Explanation['dispute']>, terminal: Terminal): void {
  const { stated, sides, neutral, default: weighed, experiment, explanation, twin, note } = dispute;
  terminal.say(howStated[stated]);
  for (const name of ['a', 'b'] as const) {
    const { statement, findings, references } = sides[name];
    const rests = findings.length === 0 ? 'no finding' : findings.join(', ');
    sayRows(terminal, `Side ${name}`, [
      ['says', statement],
      ['findings', rests],
      ['sources', references.map(({ key }) => key).join(', ') || 'none printed'],
    ]);
  }
  sayRows(terminal, 'Default', [[weighed.side === 'none' ? 'no side' : `side ${weighed.side}`, weighed.reason]]);
  sayRows(terminal, 'What would tell', [
    ['in', experiment.setup],
    ['change', experiment.perturb ?? 'nothing'],
    ['measure', experiment.measured],
    ['if a', experiment.ifA],
    ['if b', experiment.ifB],
  ]);
  sayRows(terminal, 'Remarks', [
    ['neutral', neutral.join(', ')],
    ['explanation', explanation ?? ''],
    ['twin', twin ?? ''],
    ['note', note ?? ''],
  ]);
}

function sayRules({ kind, rules }: Explanation, terminal: Terminal): void {
  const what = kind === 'drug' ? 'what it acts on' : 'it';
  const parts = [
    ['Rules', undefined],
    [`Rules that read ${what}`, 'reads it'],
    [`Rules that drive ${what}`, 'drives it'],
  ] as const;
  for (const [heading, part] of parts) {
    const here = rules.filter((rule) => rule.part === part);
    if (here.length > 0) sayHeading(terminal, heading);
    for (const rule of here) {
      terminal.say(`  ${terminal.result.cyan(rule.id)}`);
      for (const line of wrap(rule.sentence, 76)) terminal.say(`    ${line}`);
    }
  }
}

function sayNumbers({ parameters }: Explanation, terminal: Terminal, overlaid: ReadonlySet<string>): void {
  if (parameters.length > 0) sayHeading(terminal, 'Numbers');
  for (const { id: path, value, unit, range, grade, source, cites } of parameters) {
    const plain = unit === '1' ? '' : ` ${sayUnit(unit)}`;
    terminal.say(`  ${terminal.result.cyan(path)}`);
    const said = `${short(value)}${plain} (${rangeOf(range, overlaid.has(path))}), ${grade}: ${source}${cites.length === 0 ? '' : ` [${cites.join(', ')}]`}`;
    for (const line of wrap(said, 76)) terminal.say(`    ${line}`);
  }
}

/** `5 to 12`; a bare number of an overlay has none. */
function rangeOf([low, high]: readonly [number, number], isOverlaid: boolean): string {
  if (isOverlaid && low === high) return 'set by the overlay, without a range';
  return `${short(low)} to ${short(high)}${isOverlaid ? ', set by the overlay' : ''}`;
}

/** Six digits that count: what is left of a third of a decimal number is no digit that anyone stated. */
const short = (value: number) => String(Number(value.toPrecision(6)));

function sayFindings({ kind, findings }: Explanation, terminal: Terminal): void {
  const { cyan } = terminal.result;
  if (findings.length > 0) sayHeading(terminal, kind === 'rule' ? 'What the review states' : 'Findings');
  for (const line of columns(findings.map((finding) => [cyan(finding.id), `${finding.says} (${finding.status})`])))
    terminal.say(`  ${line}`);
}

/** What a rule claims that its findings do not, and who says it. */
function sayBeyond({ beyond }: Explanation, terminal: Terminal): void {
  if (beyond === undefined) return;
  const { says, references } = beyond;
  sayRows(terminal, 'What it does not state', [
    ['not said', says],
    ...(references.length === 0 ? [['assumed', 'no source is known'] as const] : []),
    ...references.map(({ key, says: source }) => [key, source] as const),
  ]);
}

function saySources(
  terminal: Terminal,
  heading: string,
  references: readonly { readonly key: string; readonly says: string }[],
): void {
  if (references.length === 0) sayRows(terminal, heading, [['none', 'The review prints no source with it.']]);
  else
    sayRows(
      terminal,
      heading,
      references.map(({ key, says }) => [key, says] as const),
    );
}

/** A heading with two columns under it; rows that say nothing are left out, and so is a heading without rows. */
function sayRows(terminal: Terminal, heading: string, rows: readonly (readonly [name: string, says: string])[]): void {
  const said = rows
    .filter(([, says]) => says !== '')
    .map(([name, says]) => [terminal.result.cyan(name), says] as const);
  if (said.length > 0) sayHeading(terminal, heading);
  for (const line of columns(said)) terminal.say(`  ${line}`);
}

function sayHeading(terminal: Terminal, text: string): void {
  terminal.say();
  terminal.say(terminal.result.bold(text));
}
