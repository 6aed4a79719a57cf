import { headingAbove, type Section, sections } from '../../src/evidence/index.ts';
import type { Explanation } from '../../src/experiments/index.ts';
import type { Model } from '../../src/model/index.ts';
import { groups } from './connections.ts';
import { blocks, list, table } from './markdown.ts';
import { beyondReview, memberFolder, pageOf, withoutRule } from './places.ts';
import { ruleOf, ruleStandings, verdictOf, verdictStandings } from './standing.ts';

/** The tree of headings with the findings of each, counted by status, and the members of the model. */
export function indexPage(model: Model, explained: ReadonlyMap<Section, readonly Explanation[]>): string {
  const all = [...explained.values()].flat();
  const columns = [
    ...ruleStandings.map((name) => ({ name, isOf: (id: string) => ruleOf(model, id) === name })),
    ...verdictStandings.map((name) => ({ name, isOf: (id: string) => verdictOf(id) === name })),
  ].filter(({ isOf }) => all.some(({ id }) => isOf(id)));
  const counts = (found: readonly Explanation[]) => [
    String(found.length),
    ...columns.map(({ isOf }) => String(found.filter(({ id }) => isOf(id)).length)),
  ];
  const rows = sections.map((section) => [
    `${headingAbove[section] === undefined ? '' : '&emsp;'}[${section}](../${pageOf(section)})`,
    ...counts(explained.get(section)!),
  ]);
  return blocks(
    '# The review, heading by heading',
    'Every claim of the review in our own words, with the rules that rest on it, their numbers, and what would test it. ' +
      'Each finding has two standings. *Has a rule*: a rule of the model cites it; *no rule*: none does, which is often as it should be; *background*: there is nothing in it to model. ' +
      'Beside that stands the verdict of its assay by what is on record of the present model ([scoreboard](../../scoreboard.md)); *not judged*: it has an assay that was not run on this model. ' +
      'How a sentence becomes a rule, and the one status that `marrow explain` gives: [how findings become rules](../README.md). ' +
      'What holds the default marrow: [how it stays in balance](../homeostasis.md).',
    table(['heading', 'findings', ...columns.map(({ name }) => name)], [...rows, ['**all**', ...counts(all)]]),
    `Many findings need no rule, and some wait for one: [findings without a rule](../${withoutRule}). Many rules claim more than their findings state: [rules beyond the review](../${beyondReview}) says what, and by which source.`,
    '## The members of the model',
    list([
      `Cells: ${model.cellTypes.map(({ id, name }) => `[${name}](../${memberFolder}/${id}.md)`).join(', ')}`,
      ...Object.values(groups).map(({ page, title, members }) => {
        const names = members(model).map(({ name }) => name);
        return `[${title}](../${memberFolder}/${page}.md): ${names.join(', ')}`;
      }),
      `[Drugs and the rules that they change](../${memberFolder}/drugs-and-rules.md)`,
      `[Levels and half-lives of drugs in blood](../${memberFolder}/exposure.md)`,
      `[Measures](../${memberFolder}/measures.md) that a scenario may record`,
      `[Trials](../${memberFolder}/trials.md) and [strategies](../${memberFolder}/strategies.md) of the review`,
    ]),
  );
}
