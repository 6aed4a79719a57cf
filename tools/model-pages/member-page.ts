import { type Explanation, explain } from '../../src/experiments/index.ts';
import type { CellType, Model } from '../../src/model/index.ts';
import { type Connections, connectionsOf, type GroupKind, groups } from './connections.ts';
import { anchor, blocks, list, plain, table, under } from './markdown.ts';
import { linkTo, sourcesIn } from './places.ts';
import { sayRules, tableOfNumbers } from './rules.ts';
import { foot } from './sources.ts';
import { ruleOf, verdictOf } from './standing.ts';

const back = '[All headings and members](../review/README.md)';
const numbersOf = {
  cell: 'cellTypes',
  substance: 'substances',
  receptor: 'receptors',
  activity: 'activities',
  drug: 'drugs',
};

/** The page of a cell type. */
export function cellPage(model: Model, cell: CellType): string {
  const told = explain(model, cell.id);
  return blocks(
    back,
    `# ${capital(told.title)}`,
    plain(told.says),
    sayNames(told, connectionsOf(model, 'cell', cell.id)),
    under('## Rules', list(sayRules(told.rules, false))),
    under('## Numbers', sayNumbers(told, `cellTypes.${cell.id}`)),
    under('## Findings', tableOfFindings(model, told)),
    foot(citedBy(told)),
  );
}

/** The page of all members of one kind. */
export function groupPage(model: Model, kind: GroupKind): string {
  const { title, members } = groups[kind];
  const told = members(model).map(({ id }) => explain(model, id));
  return blocks(
    back,
    `# ${title}`,
    ...told.map((each) =>
      blocks(
        `${anchor(each.id)}\n\n## ${capital(each.title)}`,
        sayNames(each, connectionsOf(model, kind, each.id)),
        under('**What it does**', list((each.does ?? []).map(plain))),
        ...rulesInParts(each),
        under('**Numbers**', sayNumbers(each, `${numbersOf[kind]}.${each.id}`)),
        under('**Findings**', tableOfFindings(model, each)),
      ),
    ),
    foot(told.flatMap(citedBy)),
  );
}

/** Rules that read a member, and those that drive it. */
function rulesInParts({ kind, rules }: Explanation): string[] {
  const what = kind === 'drug' ? 'what it acts on' : 'it';
  const parts = [
    [`**Rules that read ${what}**`, 'reads it'],
    [`**Rules that drive ${what}**`, 'drives it'],
  ] as const;
  return parts.map(([heading, part]) =>
    under(
      heading,
      list(
        sayRules(
          rules.filter((rule) => rule.part === part),
          false,
        ),
      ),
    ),
  );
}

/** Its other names, its numbers in the ontologies, and what it is joined to. */
function sayNames({ entity, kind, says }: Explanation, connections: Connections): string {
  const joined = connections.filter(([, links]) => links.length > 0);
  const names =
    entity === undefined
      ? []
      : [
          ['Also', entity.synonyms.join(', ')],
          ['Genes', entity.symbols.join(', ')],
          ['Ontology', ontologyOf(entity)],
          ['Note', plain(entity.note ?? '')],
        ].filter(([, said]) => said !== '');
  return list([
    ...(kind === 'drug' ? [plain(says)] : []),
    ...names.map(([title, said]) => `*${title}*: ${said}`),
    ...joined.map(([phrase, links]) => `*${capital(phrase)}*: ${links.join(', ')}`),
  ]);
}

function ontologyOf({ ontology, broader }: NonNullable<Explanation['entity']>): string {
  return `${ontology?.join(', ') ?? 'none seen'}${broader === null ? '' : `; wider class ${broader}`}`;
}

/** What could be another number, in a table; of those fixed by definition, how many there are. */
function sayNumbers({ parameters }: Explanation, path: string): string {
  const open = parameters.filter(({ range: [low, high] }) => low < high);
  const fixed = parameters.length - open.length;
  return blocks(
    tableOfNumbers(open, path),
    fixed === 0
      ? ''
      : `${fixed} more ${fixed === 1 ? 'is' : 'are'} 0 or 1 by definition; \`marrow explain\` lists them.`,
  );
}

function tableOfFindings(model: Model, { findings }: Explanation): string {
  return table(
    ['finding', 'says', 'rule', 'verdict'],
    findings.map(({ id, says }) => [linkTo(id), plain(says), ruleOf(model, id), verdictOf(id)]),
  );
}

function citedBy({ parameters, rules }: Explanation): readonly string[] {
  return [...parameters.flatMap(({ cites }) => cites), ...rules.flatMap(({ sentence }) => sourcesIn(sentence))];
}

function capital(text: string): string {
  return /^[a-z]{2}/.test(text) ? text[0]!.toUpperCase() + text.slice(1) : text;
}
