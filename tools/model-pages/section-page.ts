import { disputes, type Finding, findings, headingAbove, type Section, sections } from '../../src/evidence/index.ts';
import { type Explanation, explain } from '../../src/experiments/index.ts';
import type { Model } from '../../src/model/index.ts';
import { tellDispute } from './dispute.ts';
import { tellFinding } from './finding.ts';
import { blocks, under } from './markdown.ts';
import { homeOf, linkTo, pageOf, sourcesIn } from './places.ts';
import { tableOfRuleNumbers } from './rules.ts';
import { foot } from './sources.ts';
import { ruleOf, ruleStandings, verdictOf, verdictStandings } from './standing.ts';

/** What the model says of the findings of a heading, in the order of the review. */
export function explainedUnder(model: Model, section: Section): readonly Explanation[] {
  const here = Object.values<Finding>(findings).filter((finding) => finding.section === section);
  return here.map(({ id }) => explain(model, id));
}

/** The page of a heading: its findings, its disputes, the numbers of the rules, the sources. */
export function sectionPage(model: Model, section: Section, found: readonly Explanation[]): string {
  const disputed = Object.values(disputes).filter((dispute) => homeOf(dispute) === section);
  const told = disputed.map(({ id }) => explain(model, id));
  const rules = [...new Set(found.flatMap((each) => each.rules.map(({ id }) => id)))].map((id) => explain(model, id));
  return blocks(
    way(section),
    `# ${section}`,
    countsOf(
      model,
      found,
      disputed.map(({ id }) => id),
    ),
    under('## Findings', ...found.map((each) => tellFinding(model, each))),
    under('## Disputes', ...told.map(tellDispute)),
    under('## Numbers of the rules', tableOfRuleNumbers(rules)),
    foot(keysOf(found, told, rules)),
  );
}

/** `14 findings (has a rule: 1, no rule: 13; shown: 2, no assay: 12). Disputes: …` */
function countsOf(model: Model, found: readonly Explanation[], disputed: readonly string[]): string {
  const count = (names: readonly string[], of: (id: string) => string) =>
    names
      .map((name) => [name, found.filter(({ id }) => of(id) === name).length] as const)
      .filter(([, many]) => many > 0)
      .map(([name, many]) => `${name}: ${many}`)
      .join(', ');
  const rules = count(ruleStandings, (id) => ruleOf(model, id));
  const verdicts = count(verdictStandings, verdictOf);
  const asked = disputed.length === 0 ? '' : ` Disputes: ${disputed.map(linkTo).join(', ')}.`;
  return `${found.length} ${found.length === 1 ? 'finding' : 'findings'} (${rules}; ${verdicts}).${asked}`;
}

function way(section: Section): string {
  const at = sections.indexOf(section);
  const ways: readonly (readonly [title: string, to: Section | undefined])[] = [
    ['under', headingAbove[section]],
    ['before:', sections[at - 1]],
    ['next:', sections[at + 1]],
  ];
  const open = ways.flatMap(([title, to]) => (to === undefined ? [] : [`${title} [${to}](../${pageOf(to)})`]));
  return ['[All headings](README.md)', ...open].join(' · ');
}

function keysOf(
  found: readonly Explanation[],
  told: readonly Explanation[],
  rules: readonly Explanation[],
): readonly string[] {
  const words = [
    ...found.flatMap(({ finding }) => [finding!.note ?? '', ...Object.values(finding!.claim ?? {})]),
    ...told.flatMap(({ dispute }) => [dispute!.note ?? '', dispute!.default.reason, dispute!.explanation ?? '']),
    ...told.flatMap(({ dispute }) => [dispute!.sides.a.statement, dispute!.sides.b.statement]),
  ];
  return [
    ...found.flatMap(({ finding }) => finding!.references.map(({ key }) => key)),
    ...told
      .flatMap(({ dispute }) => [dispute!.sides.a, dispute!.sides.b].flatMap(({ references }) => references))
      .map(({ key }) => key),
    ...rules.flatMap(({ parameters }) => parameters.flatMap(({ cites }) => cites)),
    ...words.flatMap(sourcesIn),
    ...[...found, ...told].flatMap((each) => each.rules.flatMap(({ sentence }) => sourcesIn(sentence))),
  ];
}
