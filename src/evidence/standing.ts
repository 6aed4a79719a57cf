import type { HowKnown, Reference } from './reference.ts';

/** Where a source stands in the review, and how well it is known: `[120] of the review, page or abstract read`. */
export function standing({ number, how }: Pick<Reference, 'number' | 'how'>): string {
  return number === null ? `outside the review, ${outside[how]}` : `[${number}] of the review, ${inside[how]}`;
}

const outside: Readonly<Record<HowKnown, string>> = {
  seen: 'page or abstract read',
  inferred: 'from memory',
  unknown: 'not read',
};

const inside: Readonly<Record<HowKnown, string>> = {
  seen: outside.seen,
  inferred: 'from memory, or its number assumed',
  unknown: 'known by its number only',
};
