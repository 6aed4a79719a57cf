import { referenceOf } from '../../src/evidence/index.ts';
import type { Model, Rule } from '../../src/model/index.ts';
import { blocks, list, plain, table, under } from './markdown.ts';
import { linkTo, linkToSource } from './places.ts';
import { foot } from './sources.ts';

type Beyond = NonNullable<Rule['beyond']>;
type RuleBeyond = Rule & { readonly beyond: Beyond };

/** What rules claim and the review does not, with who says it; how many rules rest on what. */
export function beyondPage({ rules }: Model): string {
  const beyond = rules.filter((rule): rule is RuleBeyond => rule.beyond !== undefined);
  const sourced = beyond.filter(({ beyond: { cites } }) => cites.length > 0);
  const assumed = beyond.filter(({ beyond: { cites } }) => cites.length === 0);
  const read = sourced.filter(({ beyond: { cites } }) => cites.some((key) => referenceOf(key).how === 'seen'));
  const stated = rules.filter((rule) => rule.beyond === undefined);
  const share = (count: number) => `${Math.round((100 * count) / rules.length)} %`;
  const row = (what: string, of: readonly Rule[]) => [what, String(of.length), share(of.length)];
  return blocks(
    '# Rules beyond the review',
    'A rule cites the findings of the review that it rests on. Its whole claim is cells, signal, direction and target; where the review does not state all four, the rule says what is missing and who says it. ' +
      'This page is a judgement of one reader: each rule was held against the words of its findings. A step that only gives a thing a name or a number, such as what an activity of the model stands for, was not counted as missing. ' +
      'A source *read* means that a page or an abstract that names it was; many abstracts are on other cells, other species or cells in a dish, which the words here tell where it was seen. ' +
      'No source proves a rule, and none of them gives its numbers. A source may be cited by the review elsewhere: what counts is that the sentence of the review does not say it.',
    table(
      ['the claim of the rule', 'rules', 'share'],
      [
        row('is stated by the review', stated),
        row('rests in part on another source, of which a page or abstract was read', read),
        row(
          'rests in part on another source, from memory or known by an assumed number',
          sourced.filter((rule) => !read.includes(rule)),
        ),
        row('is in part assumed: no source is known', assumed),
        row('**all**', rules),
      ],
    ),
    under('## From another source', tableOf(sourced)),
    under('## Assumed', tableOf(assumed)),
    under(
      '## Stated by the review',
      list(stated.map(({ id, because }) => `\`${id}\`: ${because.map(linkTo).join(', ')}`)),
    ),
    foot(sourced.flatMap(({ beyond: { cites } }) => cites)),
  );
}

/** One row for each claim, with the rules that make it. */
function tableOf(rules: readonly RuleBeyond[]): string {
  const claims = Map.groupBy(rules, ({ beyond: { says, cites } }) => [says, ...cites].join('\n'));
  return table(
    ['rules', 'the review states', 'it does not state', 'that is from'],
    [...claims.values()].map((same) => {
      const { says, cites } = same[0]!.beyond;
      const findings = [...new Set(same.flatMap(({ because }) => because))];
      return [
        same.map(({ id }) => `\`${id}\``).join(', '),
        findings.map(linkTo).join(', '),
        plain(says),
        cites.map(linkToSource).join(', ') || 'nobody',
      ];
    }),
  );
}
