import { type ReferenceKey, references, standing } from '../../evidence/index.ts';

/** A source as a list of references prints it. */
export interface SourceLine {
  readonly key: string;
  /** Authors, year, title and place of print, as far as they are known. */
  readonly paper: string;
  /** Its number in the review, and how well the paper is known. */
  readonly standing: string;
  /** What it is cited for. */
  readonly note: string;
  readonly doi: string | null;
}

export function sourceLine(key: ReferenceKey): SourceLine {
  const { authors, year, title, journal, volume, pages, number, doi, how, note } = references[key];
  const who = [authors, year === null ? null : `(${year})`].filter(isKnown).join(' ');
  const pagesAfter = volume === null || pages === null ? '' : `:${pages}`;
  const where = [journal, volume === null ? null : `${volume}${pagesAfter}`].filter(isKnown).join(' ');
  const parts = [who, title ?? '', where].filter((part) => part !== '').map((part) => part.replace(/[.]$/, ''));
  return {
    key,
    paper: parts.length === 0 ? `Reference ${number} of the review` : `${parts.join('. ')}.`,
    standing: standing({ number, how }),
    note,
    doi,
  };
}

function isKnown<T>(value: T | null): value is T {
  return value !== null;
}

/** The address of a paper; the resolver gets it only when somebody follows the link. */
export function addressOf(doi: string): string {
  return `https://doi.org/${doi.split('/').map(encodeURIComponent).join('/')}`;
}
