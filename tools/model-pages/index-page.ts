import { headingAbove, type Section, sections } from '../../src/evidence/index.ts';
import type { Explanation } from '../../src/experiments/index.ts';
import type { Model } from '../../src/model/index.ts';
import { groups } from './connections.ts';
import { blocks, list, table } from './markdown.ts';
import { memberFolder, pageOf, withoutRule } from './places.ts';

const statuses = ['shown', 'not shown', 'undecided', 'modelled', 'open', 'narrative'];

/** The tree of headings with the findings of each, counted by status, and the members of the model. */
export function indexPage(model: Model, explained: ReadonlyMap<Section, readonly Explanation[]>): string {
  const all = [...explained.values()].flat();
  const used = statuses.filter((status) => all.some(({ verdict }) => verdict === status));
  const counts = (found: readonly Explanation[]) => [
    String(found.length),
    ...used.map((status) => String(found.filter(({ verdict }) => verdict === status).length)),
  ];
  const rows = sections.map((section) => [
    `${headingAbove[section] === undefined ? '' : '&emsp;'}[${section}](../${pageOf(section)})`,
    ...counts(explained.get(section)!),
  ]);
  return blocks(
    '# The review, heading by heading',
    'Every claim of the review in our own words, with the rules that rest on it, their numbers, and what would test it. ' +
      'What experiments found is not in these statuses, where *open* only says that no rule rests on a finding: verdicts are in the [scoreboard](../../scoreboard.md). ' +
      'How a sentence becomes a rule, and what a status means: [how findings become rules](../README.md). ' +
      'What holds the default marrow: [how it stays in balance](../homeostasis.md).',
    table(['heading', 'findings', ...used], [...rows, ['**all**', ...counts(all)]]),
    `Many findings need no rule, and some wait for one: [findings without a rule](../${withoutRule}).`,
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
