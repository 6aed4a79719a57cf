import { type Finding, findings, headingAbove, type Section, sections } from '../../../evidence/index.ts';

/** A heading of the review with its findings, and the headings below it. */
export interface Heading {
  readonly section: Section;
  readonly findings: readonly Finding[];
  readonly below: readonly Heading[];
}

const bySection = Map.groupBy(Object.values<Finding>(findings), ({ section }) => section);

/** The review's headings in its order. */
export const outline: readonly Heading[] = under(undefined);

function under(above: Section | undefined): Heading[] {
  return sections
    .filter((section) => headingAbove[section] === above)
    .map((section) => ({ section, findings: bySection.get(section) ?? [], below: under(section) }));
}

/** Findings of a heading and of all headings below it. */
export function findingsUnder({ findings: own, below }: Heading): readonly Finding[] {
  return [...own, ...below.flatMap(findingsUnder)];
}

/** The headings above a finding, the topmost first. */
export function headingsOver({ section }: Finding): readonly Section[] {
  const above = headingAbove[section];
  return above === undefined ? [section] : [above, section];
}

/** One visible line of the tree. */
export interface Row {
  /** Id of a finding, or the heading itself. */
  readonly id: string;
  readonly heading: Heading | null;
  readonly finding: Finding | null;
  /** 1 for the headings at the top. */
  readonly level: number;
  /** Position among its siblings, from 1, and their number. */
  readonly position: number;
  readonly siblings: number;
  /** Undefined for a finding. */
  readonly expanded?: boolean;
  /** Id of the row above it; null at the top. */
  readonly parent: string | null;
}

/**
 * The rows that can be seen.
 *
 * @param open headings that are open
 * @param kept findings that a search left; all when null, else headings open by themselves where some are left
 */
export function rowsOf(open: ReadonlySet<string>, kept: ReadonlySet<string> | null = null): Row[] {
  return rowsUnder(outline, 1, null, open, kept);
}

function rowsUnder(
  headings: readonly Heading[],
  level: number,
  parent: string | null,
  open: ReadonlySet<string>,
  kept: ReadonlySet<string> | null,
  own: readonly Finding[] = [],
): Row[] {
  const isLeft = (finding: Finding) => kept === null || kept.has(finding.id);
  const entries = [
    ...own.filter(isLeft).map((finding) => ({ id: finding.id, finding, heading: null })),
    ...headings
      .filter((heading) => findingsUnder(heading).some(isLeft))
      .map((heading) => ({ id: heading.section, finding: null, heading })),
  ];
  return entries.flatMap(({ id, finding, heading }, k) => {
    const place = { id, finding, heading, level, position: k + 1, siblings: entries.length, parent };
    if (heading === null) return [place];
    const expanded = kept !== null || open.has(id);
    const children = expanded ? rowsUnder(heading.below, level + 1, id, open, kept, heading.findings) : [];
    return [{ ...place, expanded }, ...children];
  });
}
