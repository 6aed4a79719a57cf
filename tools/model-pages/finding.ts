import type { Explanation } from '../../src/experiments/index.ts';
import { blocks, list, plain } from './markdown.ts';
import { linked, linkTo, linkToSource } from './places.ts';
import { sayRules } from './rules.ts';

/** One finding of a page, as `explain` tells it. */
export function tellFinding({ id, says, verdict, finding, rules, assays }: Explanation): string {
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
    [`**${verdict}**`, kind, marrow, species === 'unspecified' ? 'species not given' : species, sources].join(' · '),
    list([
      ...part('Dispute', bearings),
      ...part('Note', note === null ? [] : [linked(note)]),
      ...part('Causal steps', links.map(plain), ' '),
      ...part('Rules', sayRules(rules, true), '<br>'),
      ...part('Assays', assays),
      ...part('To test it', claim === null ? [] : [sayClaim(claim)]),
    ]),
  );
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
