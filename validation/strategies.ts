// Does any strategy of the review clear LSC and spare HSC? See validation/README.md.
import { parseArgs } from 'node:util';
import { runStrategies, type StrategyRow, strategiesJson } from '../src/experiments/index.ts';
import { type Strategy, strategyOf } from '../src/strategies/index.ts';
import { answerMissing } from './record/answer-missing.ts';
import { strategiesAsked } from './record/asked.ts';

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

await answerMissing<Strategy, StrategyRow>(
  {
    name: 'strategies',
    asked: strategiesAsked(conditions),
    ids: names.map((name) => strategyOf(name).id),
    isWhole: asked.seeds === undefined,
    answer: (strategies, means) => runStrategies(strategies, conditions, means),
    record: (rows) => strategiesJson(rows, conditions.seed, []),
    says: ({ arms }) => arms.map(({ answer }) => answer).join(' '),
  },
  asked,
);
