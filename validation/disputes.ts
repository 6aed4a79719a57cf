// Which reading could decide each dispute of the review? See validation/README.md.
import { type DisputeId, disputeOf } from '../src/evidence/index.ts';
import { judgedAgain } from '../src/experiments/dispute/tell.ts';
import { type DisputeRow, dispute, disputesJson } from '../src/experiments/index.ts';
import { answerMissing } from './record/answer-missing.ts';
import { disputesAsked } from './record/asked.ts';
import { wantedOf } from './record/command-line.ts';

const { options, names, conditions, isWhole } = wantedOf({ takesNames: true });

/** The row of a dispute but for its text, which the evidence has: the digest of what was asked is kept under that name. */
type WithoutText = Omit<DisputeRow, 'question'>;

await answerMissing<DisputeId, WithoutText>(
  {
    name: 'disputes',
    asked: disputesAsked(conditions),
    ids: names.map((name) => disputeOf(name).id),
    isWhole,
    answer: (ids, { answered, ...means }) =>
      dispute(ids, conditions, { ...means, answered: ({ question: _text, ...row }) => answered(row) }),
    again: (row) => judgedAgain(row, conditions),
    record: (rows) => ({ ...disputesJson({ rows: [], seed: conditions.seed, overlays: [] }), rows }),
    says: ({ verdict, reason }) => `${verdict}; ${reason}`,
  },
  options,
);
