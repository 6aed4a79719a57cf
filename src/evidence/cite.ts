import type { HowKnown, Reference } from './reference.ts';

const known: Readonly<Record<HowKnown, string>> = {
  seen: 'page or abstract read',
  inferred: 'from memory, or its number assumed',
  unknown: 'known by its number only',
};

/** A reference in one line: what is known of the paper, its number in the review, how well it is known, and for what. */
export function cite({ authors, year, title, journal, volume, pages, number, how, note }: Reference): string {
  const who = [authors, year].filter((part) => part !== null).join(' ');
  const where = [journal, volume === null ? null : `${volume}${pages === null ? '' : `:${pages}`}`];
  const paper = [who, title ?? '', where.filter((part) => part !== null).join(' ')].filter((part) => part !== '');
  const review = number === null ? 'outside the review' : `[${number}] of the review`;
  return [...paper, `${review}, ${known[how]}: ${note}`].join('. ');
}
