import {
  type Entity,
  entities,
  type Finding,
  findings,
  namesOf,
  partsOf,
  references,
  withoutMarks,
} from '../../../evidence/index.ts';

/**
 * Findings in which every word of a query stands: in their text, their section, the names of what they link, or their
 * sources. Hyphens, spaces, case and the spelling of Greek letters do not matter. Null for a query without a word.
 */
export function matching(query: string): ReadonlySet<string> | null {
  const words = query
    .split(/\s+/)
    .map(withoutMarks)
    .filter((word) => word !== '');
  if (words.length === 0) return null;
  return new Set([...texts()].filter(([, text]) => words.every((word) => text.includes(word))).map(([id]) => id));
}

const entityById: Readonly<Record<string, Entity>> = entities;
let known: ReadonlyMap<string, string> | undefined;

/** What is searched, by finding. */
function texts(): ReadonlyMap<string, string> {
  known ??= new Map(Object.values<Finding>(findings).map((finding) => [finding.id, textOf(finding)]));
  return known;
}

function textOf({ id, says, section, refs, links = [], note = '' }: Finding): string {
  const sources = refs.map((key) => {
    const { authors, year, title } = references[key];
    return [key, authors, year, title].filter((part) => part !== null).join(' ');
  });
  const named = links.flatMap(partsOf).flatMap((part) => namesOf(entityById[part]!));
  return [id, says, section, note, ...sources, ...named].map(withoutMarks).join('\n');
}
