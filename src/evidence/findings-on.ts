import type { Entity } from './entity.ts';
import { namesOf } from './entity-names.ts';
import type { Finding } from './finding.ts';
import { findings } from './findings.ts';
import type { Link } from './link.ts';

/** Findings that speak of an entity, in the review's order: one of their links names it, or their words do. */
export function findingsOn(entity: Entity): readonly Finding[] {
  const isNamedIn = wordsFor(entity);
  return Object.values<Finding>(findings).filter(
    ({ says, links }) => isNamedIn(says) || links?.some((link) => partsOf(link).includes(entity.id)),
  );
}

/** Every entity that a link names. */
export function partsOf({ source, target, cell, via, sourceCell, drug }: Link): readonly string[] {
  return [source, target, ...(via ?? []), ...[cell, sourceCell, drug].filter((part) => part !== undefined)];
}

/** Tells whether a sentence has one of its names as a whole word, in the singular or with `s`. */
function wordsFor(entity: Entity): (sentence: string) => boolean {
  const names = namesOf(entity);
  // `NO` is no "no", `KIT` no kit: what is as short as that must be written as it is.
  const short = anyOf(names.filter(isShort), '');
  const long = anyOf(
    names.filter((name) => !isShort(name)),
    'i',
  );
  return (sentence) => short.test(sentence) || long.test(sentence);
}

function isShort(name: string): boolean {
  return name.length <= 4;
}

function anyOf(names: readonly string[], flags: string): RegExp {
  const spellings = names.map((name) => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/[- ]/g, '[- ]?'));
  // Of no names the pattern is one that nothing matches.
  const pattern = spellings.length === 0 ? '(?!)' : `(?:${spellings.join('|')})s?`;
  return new RegExp(`(?<![A-Za-z0-9-])${pattern}(?![A-Za-z0-9-])`, flags);
}
