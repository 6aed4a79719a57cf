import {
  type Dispute,
  disputes,
  type Finding,
  findings,
  references,
  type Section,
  sections,
} from '../../src/evidence/index.ts';
import { plain, slug } from './markdown.ts';

/** Where the pages lie below `docs/model/`; either folder is reached from the other as `../`. */
export const reviewFolder = 'review';
export const memberFolder = 'members';

/** The page of findings that no rule cites. */
export const withoutRule = `${reviewFolder}/findings-without-a-rule.md`;

/** The page of what rules claim and the review does not. */
export const beyondReview = `${reviewFolder}/rules-beyond-the-review.md`;

/** The page of a heading, numbered in the order of the review. */
export function pageOf(section: Section): string {
  const number = String(sections.indexOf(section) + 1).padStart(2, '0');
  return `${reviewFolder}/${number}-${slug(section)}.md`;
}

/** The heading under which a dispute is told: the one with most of its findings, of several the first. */
export function homeOf({ sides, neutral }: Dispute): Section {
  const named = [...sides.a.findings, ...sides.b.findings, ...neutral].map((id) => findings[id].section);
  const count = (section: Section) => named.filter((each) => each === section).length;
  return sections.reduce((best, section) => (count(section) > count(best) ? section : best));
}

const homes = new Map<string, string>([
  ...Object.values<Finding>(findings).map(({ id, section }) => [id, pageOf(section)] as const),
  ...Object.values(disputes).map((dispute) => [dispute.id, pageOf(homeOf(dispute))] as const),
]);

/** A link to a finding or a dispute, or the word itself if it is neither. */
export function linkTo(id: string): string {
  const page = homes.get(id);
  return page === undefined ? id : `[${id}](../${page}#${id.toLowerCase()})`;
}

/** A link to a source at the foot of the same page. */
export function linkToSource(key: string): string {
  return `[${key}](#${key.toLowerCase()})`;
}

/** A sentence in which findings, disputes and sources are links. */
export function linked(sentence: string): string {
  return plain(sentence)
    .replace(/\[([A-Z][^\]]*)\]/g, (whole, keys: string) =>
      keys.split(', ').every((key) => Object.hasOwn(references, key))
        ? keys.split(', ').map(linkToSource).join(', ')
        : whole
              .slice(1, -1)
              .split(', ')
              .every((id) => homes.has(id))
          ? `(${whole.slice(1, -1)})`
          : whole,
    )
    .replace(/\b(?:[AB]\d{3}|D-[A-Z0-9]+(?:-[A-Z0-9]+)*)\b/g, linkTo);
}

/** Sources that a sentence names in brackets. */
export function sourcesIn(sentence: string): string[] {
  const named = sentence.match(/\[[A-Z][^\]]*\]/g) ?? [];
  return named.flatMap((keys) => keys.slice(1, -1).split(', ')).filter((key) => Object.hasOwn(references, key));
}
