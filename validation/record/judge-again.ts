import type { Assay } from '../../src/assays/index.ts';
import type { VerifyRow } from '../../src/experiments/index.ts';
import { judging } from '../../src/experiments/verify/judge.ts';
import { questionOf } from '../../src/experiments/verify/question.ts';
import { judgedAgain } from '../../src/experiments/verify/row.ts';
import type { Asked } from './asked.ts';
import type { Row } from './rows.ts';

/**
 * Rows on record, those whose way of judging alone is not the present one judged again from what their arms read. One that now asks
 * for a control that was not run stays as it is, and so is missing.
 */
export function judgeAgain(
  asked: readonly Asked<Assay>[],
  before: readonly Row<VerifyRow>[],
  seed: number,
): Row<VerifyRow>[] {
  const known = new Map(asked.map((each) => [each.id, each]));
  return before.map((row) => {
    const now = known.get(row.id);
    if (now === undefined || row.question === now.question) return row;
    const ways = Array.from({ length: judging - 1 }, (_, k) => questionOf(now.of, seed, k + 1));
    if (!ways.includes(row.question)) return row;
    const again = judgedAgain(now.of, row);
    return again === null ? row : { ...again, question: now.question };
  });
}
