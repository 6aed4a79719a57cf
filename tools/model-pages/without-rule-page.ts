import { assaysOf } from '../../src/assays/index.ts';
import { disputes, type Finding, type FindingKind, findings } from '../../src/evidence/index.ts';
import { usesOfFinding } from '../../src/experiments/explain/uses.ts';
import type { Model } from '../../src/model/index.ts';
import { blocks, list, plain, table, under } from './markdown.ts';
import { linkTo } from './places.ts';
import { judgedOn } from './standing.ts';

/** Every kind of sentence that the review makes, as a heading. */
const kinds: Readonly<Record<FindingKind, string>> = {
  clinical: 'Results in patients',
  epidemiology: 'Numbers of patients, and history',
  outlook: 'Plans, hopes and wishes',
  dispute: 'Disputed questions',
  structure: 'How marrow is built',
  observation: 'What was seen',
  intervention: 'What was done and what came of it',
  mechanism: 'Mechanisms',
};

/** What of the model takes up a finding that no rule cites. */
interface TakenUp {
  readonly finding: Finding;
  readonly members: readonly string[];
  readonly assays: readonly string[];
  readonly studies: readonly string[];
  readonly asked: readonly string[];
}

/** Findings that no rule cites, by the kind of their sentence, with what else takes them up. */
export function withoutRulePage(model: Model): string {
  const cited = new Set<string>(model.rules.flatMap(({ because }) => because));
  const members = membersByFinding(model);
  const all = Object.values<Finding>(findings)
    .filter(({ id }) => !cited.has(id))
    .map((finding) => takenUp(finding, members));
  const [background, rest] = [all.filter(isBackground), all.filter((each) => !isBackground(each))];
  const owed = rest.filter(isOwed);
  const order = Object.keys(kinds) as FindingKind[];
  return blocks(
    '# Findings without a rule',
    `A rule says what a cell does. ${all.length} of ${Object.keys(findings).length} findings are cited by none. ${background.length} of them are background, with nothing to model. ` +
      `Of the other ${rest.length}, ${rest.length - owed.length} are taken up in another way: a cell, drug or other member of the model rests on them, an assay tests them, a trial or strategy of the model rests on them, or they belong to a dispute. ` +
      `${owed.length} are not taken up by anything. A finding is counted in each column that holds for it; the kind is that of its sentence.`,
    table(
      [
        'kind of sentence',
        'findings',
        'background',
        'a member',
        'an assay',
        'a trial or strategy',
        'a dispute',
        'nothing',
      ],
      [
        ...order.map((kind) =>
          counted(
            kinds[kind],
            all.filter(({ finding }) => finding.kind === kind),
          ),
        ),
        counted('**all**', all),
      ],
    ),
    under('## Taken up by nothing', byKind(owed, order)),
    under(
      '## Taken up in another way',
      byKind(
        rest.filter((each) => !isOwed(each)),
        order,
      ),
    ),
    under('## Background', byKind(background, order)),
  );
}

const isBackground = ({ finding }: TakenUp) => finding.background === true;

/** Neither a member, an assay, a trial, a strategy nor a dispute takes it up. */
function isOwed({ members, assays, studies, asked }: TakenUp): boolean {
  return members.length + assays.length + studies.length + asked.length === 0;
}

function takenUp(finding: Finding, members: ReadonlyMap<string, readonly string[]>): TakenUp {
  const { id } = finding;
  const uses = usesOfFinding(id);
  const named = Object.values(disputes).filter(({ sides, neutral }) =>
    [...sides.a.findings, ...sides.b.findings, ...neutral].some((each) => each === id),
  );
  return {
    finding,
    members: members.get(id) ?? [],
    assays: assaysOf(id).map((assay) => assay.id),
    studies: [...(uses?.trials ?? []), ...(uses?.strategies ?? [])].map((use) => use.id),
    asked: named.map((dispute) => dispute.id),
  };
}

/** Names of the members of the model that rest on a finding. */
function membersByFinding(model: Model): ReadonlyMap<string, readonly string[]> {
  const { cellTypes, drugs, substances, receptors, activities, ligands } = model;
  const all = [cellTypes, drugs, substances, receptors, activities, ligands].flat();
  const found = new Map<string, Set<string>>();
  for (const { name, because } of all) {
    for (const id of because) found.set(id, (found.get(id) ?? new Set()).add(name));
  }
  return new Map([...found].map(([id, names]) => [id, [...names]]));
}

function counted(title: string, of: readonly TakenUp[]): string[] {
  const count = (holds: (each: TakenUp) => boolean) => String(of.filter(holds).length);
  return [
    title,
    String(of.length),
    count(isBackground),
    count(({ members }) => members.length > 0),
    count(({ assays }) => assays.length > 0),
    count(({ studies }) => studies.length > 0),
    count(({ asked }) => asked.length > 0),
    count((each) => !isBackground(each) && isOwed(each)),
  ];
}

function byKind(of: readonly TakenUp[], order: readonly FindingKind[]): string {
  return blocks(
    ...order.map((kind) => {
      const here = of.filter(({ finding }) => finding.kind === kind);
      return under(`**${kinds[kind]}**`, list(here.map(say)));
    }),
  );
}

function say({ finding, members, assays, studies, asked }: TakenUp): string {
  const by = [
    ...members,
    ...assays.map((id) => `assay ${id}: ${judgedOn(id)?.verdict ?? 'not judged'}`),
    ...studies,
    ...asked.map(linkTo),
  ];
  return `${linkTo(finding.id)}: ${plain(finding.says)}${by.length === 0 ? '' : ` (${by.join(', ')})`}`;
}
