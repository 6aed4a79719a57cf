import type { Asked } from './asked.ts';
import type { Answer, Row } from './rows.ts';

/** Ways of judging, of which the present one is the last, counted from 1. */
export interface Ways<Q, A extends Answer> {
  readonly present: number;
  /** Digest of what is asked when it is judged so. */
  readonly questionBy: (of: Q, way: number) => string;
  /** The same row by the present way; null where that asks for more than was read. */
  readonly again: (of: Q, row: Row<A>) => A | null;
}

/**
 * Rows on record, those whose way of judging alone is not the present one judged again from what their arms read. One of which the
 * present way asks for more stays as it is, and so is missing.
 */
export function judgeAgain<Q, A extends Answer>(
  asked: readonly Asked<Q>[],
  before: readonly Row<A>[],
  { present, questionBy, again: anew }: Ways<Q, A>,
): Row<A>[] {
  const known = new Map(asked.map((each) => [each.id, each]));
  return before.map((row) => {
    const now = known.get(row.id);
    if (now === undefined || row.question === now.question) return row;
    const ways = Array.from({ length: present - 1 }, (_, k) => questionBy(now.of, k + 1));
    if (!ways.includes(row.question)) return row;
    const again = anew(now.of, row);
    return again === null ? row : { ...again, question: now.question };
  });
}
