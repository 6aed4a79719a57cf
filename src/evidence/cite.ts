import type { Reference } from './reference.ts';
import { standing } from './standing.ts';

/** A reference in one line: what is known of the paper, its number in the review, how well it is known, and for what. */
export function cite({ authors, year, title, journal, volume, pages, number, how, note }: Reference): string {
  const who = [authors, year].filter((part) => part !== null).join(' ');
  const where = [journal, volume === null ? null : `${volume}${pages === null ? '' : `:${pages}`}`];
  const paper = [who, title ?? '', where.filter((part) => part !== null).join(' ')].filter((part) => part !== '');
  return [...paper, `${standing({ number, how })}: ${note}`].join('. ');
}
