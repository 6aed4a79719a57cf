import { howStated } from '../../src/evidence/index.ts';
import type { Explanation } from '../../src/experiments/index.ts';
import { blocks, list, plain, table } from './markdown.ts';
import { linked, linkTo, linkToSource } from './places.ts';

/** One dispute of a page: both sides next to each other, the default, and what would tell them apart. */
export function tellDispute({ id, dispute }: Explanation): string {
  const { question, stated, sides, neutral, default: weighed, experiment, explanation, twin, note } = dispute!;
  const { a, b } = sides;
  const findings = (ids: readonly string[]) => ids.map(linkTo).join(', ') || 'none';
  const sources = ({ references }: typeof a) =>
    references.map(({ key }) => linkToSource(key)).join(', ') || 'none printed';
  return blocks(
    `### ${id}`,
    `**${plain(question)}** ${howStated[stated]}`,
    table(
      ['', 'side a', 'side b'],
      [
        ['says', linked(a.statement), linked(b.statement)],
        ['findings', findings(a.findings), findings(b.findings)],
        ['sources', sources(a), sources(b)],
        ['if it holds', linked(experiment.ifA), linked(experiment.ifB)],
      ],
    ),
    list([
      `*To tell them apart*: in ${linked(experiment.setup)} · change ${linked(experiment.perturb ?? 'nothing')} · measure ${linked(experiment.measured)}`,
      `*Default*: ${weighed.side === 'none' ? 'no side' : `side ${weighed.side}`}. ${linked(weighed.reason)}`,
      ...(explanation === null ? [] : [`*Explained by*: ${linked(explanation)}`]),
      ...(neutral.length === 0 ? [] : [`*Takes no side*: ${findings(neutral)}`]),
      ...(twin === null ? [] : [`*Also asked as*: ${linkTo(twin)}`]),
      ...(note === null ? [] : [`*Note*: ${linked(note)}`]),
    ]),
  );
}
