// Does any strategy of the review clear LSC and spare HSC? See validation/README.md.
import { runStrategies, type StrategyRow, strategiesJson } from '../src/experiments/index.ts';
import { type Strategy, strategyOf } from '../src/strategies/index.ts';
import { answerMissing } from './record/answer-missing.ts';
import { strategiesAsked } from './record/asked.ts';
import { wantedOf } from './record/command-line.ts';

const { options, names, conditions, isWhole } = wantedOf({ takesNames: true });

await answerMissing<Strategy, StrategyRow>(
  {
    name: 'strategies',
    asked: strategiesAsked(conditions),
    ids: names.map((name) => strategyOf(name).id),
    isWhole,
    answer: (strategies, means) => runStrategies(strategies, conditions, means),
    record: (rows) => strategiesJson(rows, conditions.seed, []),
    says: ({ arms }) => arms.map(({ answer }) => answer).join(' '),
  },
  options,
);
