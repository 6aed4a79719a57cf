import type { Explanation } from '../../src/experiments/index.ts';
import type { Model } from '../../src/model/index.ts';
import { blocks, list, plain } from './markdown.ts';
import { linked, linkTo, linkToSource } from './places.ts';
import { sayRules } from './rules.ts';
import { judgedOn, ruleOf, verdictOf } from './standing.ts';

/** One finding of a page, as `explain` tells it. */
export function tellFinding(model: Model, told: Explanation): string {
  const { id, says, finding, rules, tests = [], arithmetic } = told;
  const { kind, context, species, references, disputes, links, claim, note } = finding!;
  const marrow = context === 'both' ? 'normal and leukemic marrow' : `${context} marrow`;
  const sources =
    references.length === 0 ? 'no source printed' : references.map(({ key }) => linkToSource(key)).join(', ');
  const bearings = disputes.map(
    ({ dispute, side }) => `${linkTo(dispute)} (${side === null ? 'no side' : `side ${side}`})`,
  );
  return blocks(
    `### ${id}`,
    plain(says),
    [
      `**${ruleOf(model, id)}**`,
      `**${verdictOf(id)}**`,
      kind,
      marrow,
      species === 'unspecified' ? 'species not given' : species,
      sources,
    ].join(' · '),
    list([
      ...part('Dispute', bearings),
      ...part('Note', note === null ? [] : [linked(note)]),
      ...part('Causal steps', links.map(plain), ' '),
      ...part('Rules', sayRules(rules, true), '<br>'),
      ...part('Assay', tests.map(sayTest), '<br>'),
      ...part('Arithmetic', arithmetic === undefined ? [] : [linked(arithmetic)]),
      ...part(
        tests.length === 0 ? 'To test it' : 'The experiment as the finding would have it',
        claim === null ? [] : [sayClaim(claim)],
      ),
    ]),
  );
}

/** What is asked and read, and what was found by what is on record. */
function sayTest({ id, class: kind, asks, reading, arms }: NonNullable<Explanation['tests']>[number]): string {
  const found = judgedOn(id);
  const verdict = found === undefined ? 'not judged' : `${found.verdict}: ${found.says}`;
  return `${id}, class ${kind}: ${plain(asks)} Read: ${plain(reading)}; ${plain(arms)}. **${plain(verdict)}**.`;
}

function part(title: string, says: readonly string[], between = ', '): readonly string[] {
  return says.length === 0 ? [] : [`*${title}*: ${says.join(between)}`];
}

type Claim = NonNullable<NonNullable<Explanation['finding']>['claim']>;

function sayClaim({ setup, perturb, measured, expected }: Claim): string {
  return [`in ${setup}`, `change ${perturb ?? 'nothing'}`, `measure ${measured}`, `expect ${expected}`]
    .map(linked)
    .join(' · ');
}
