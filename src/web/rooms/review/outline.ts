import { type Finding, findings, headingAbove, type Section, sections } from '../../../evidence/index.ts';
import { type Branch, branches, type Entry } from './branches.ts';

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

/** One visible line of the tree: a heading, a finding, a branch or an entry of one. */
export interface Row {
  /** Id of a finding or an entry, or the title of what holds them. */
  readonly id: string;
  readonly heading: Heading | null;
  readonly finding: Finding | null;
  readonly branch: Branch | null;
  readonly entry: Entry | null;
  /** 1 for the headings at the top. */
  readonly level: number;
  /** Position among its siblings, from 1, and their number. */
  readonly position: number;
  readonly siblings: number;
  /** Undefined for what holds nothing. */
  readonly expanded?: boolean;
  /** Id of the row above it; null at the top. */
  readonly parent: string | null;
}

/**
 * The rows that can be seen.
 *
 * @param open headings and branches that are open
 * @param kept ids that a search left; all when null, else headings open by themselves where some are left
 */
export function rowsOf(open: ReadonlySet<string>, kept: ReadonlySet<string> | null = null): Row[] {
  const isLeft = ({ id }: { readonly id: string }) => kept === null || kept.has(id);
  const nodes = [
    ...outline.map((heading) => headingNode(heading, isLeft)),
    ...branches.map((each) => branchNode(each, isLeft)),
  ];
  return rowsUnder(nodes, 1, null, (id) => kept !== null || open.has(id));
}

/** A row with what it holds; null for what holds nothing. */
interface Node extends Pick<Row, 'id' | 'heading' | 'finding' | 'branch' | 'entry'> {
  readonly below: readonly Node[] | null;
}

type IsLeft = (of: { readonly id: string }) => boolean;

const nothing = { heading: null, finding: null, branch: null, entry: null, below: null } as const;

/** Its findings stand before the headings below it. */
function headingNode(heading: Heading, isLeft: IsLeft): Node {
  const own = heading.findings.filter(isLeft).map((finding) => ({ ...nothing, id: finding.id, finding }));
  const below = heading.below.map((each) => headingNode(each, isLeft));
  return { ...nothing, id: heading.section, heading, below: [...own, ...below] };
}

function branchNode(branch: Branch, isLeft: IsLeft): Node {
  const below = branch.entries.filter(isLeft).map((entry) => ({ ...nothing, id: entry.id, entry }));
  return { ...nothing, id: branch.title, branch, below };
}

/** Whether anything that a search left is in it. */
const isThere = ({ below }: Node): boolean => below === null || below.some(isThere);

function rowsUnder(
  nodes: readonly Node[],
  level: number,
  parent: string | null,
  isOpen: (id: string) => boolean,
): Row[] {
  const left = nodes.filter(isThere);
  return left.flatMap(({ below, ...node }, k) => {
    const row = { ...node, level, position: k + 1, siblings: left.length, parent };
    if (below === null) return [row];
    const expanded = isOpen(node.id);
    return [{ ...row, expanded }, ...(expanded ? rowsUnder(below, level + 1, node.id, isOpen) : [])];
  });
}
