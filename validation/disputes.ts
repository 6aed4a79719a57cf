// Which reading could decide each dispute of the review? See validation/README.md.
import { parseArgs } from 'node:util';
import { type DisputeId, disputeOf } from '../src/evidence/index.ts';
import { type DisputeRow, dispute, disputesJson } from '../src/experiments/index.ts';
import { answerMissing } from './record/answer-missing.ts';
import { disputesAsked } from './record/asked.ts';

const { values: asked, positionals: names } = parseArgs({
  allowPositionals: true,
  options: {
    seeds: { type: 'string' },
    jobs: { type: 'string', default: '2' },
    again: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

const conditions = { seed: 1, ...(asked.seeds === undefined ? {} : { seeds: Number(asked.seeds) }) };

await answerMissing<DisputeId, DisputeRow>(
  {
    name: 'disputes',
    asked: disputesAsked(conditions),
    ids: names.map((name) => disputeOf(name).id),
    isWhole: asked.seeds === undefined,
    answer: (ids, means) => dispute(ids, conditions, means),
    record: (rows) => disputesJson({ rows, seed: conditions.seed, overlays: [] }),
    says: ({ verdict, reason }) => `${verdict}; ${reason}`,
  },
  asked,
);
