// Does any strategy of the review clear LSC and spare HSC? See validation/README.md.
import { questionOfStrategy, runStrategies, type StrategyRow, strategiesJson } from '../src/experiments/index.ts';
import { sayAnswer } from '../src/experiments/strategy/say-strategy.ts';
import { judgedAgain, judging } from '../src/experiments/strategy/strategy-row.ts';
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
    ways: {
      present: judging,
      questionBy: (strategy, way) => questionOfStrategy(strategy, conditions, way),
      again: (strategy, row) => judgedAgain(strategy, row, sayAnswer),
    },
    answer: (strategies, means) => runStrategies(strategies, conditions, means),
    record: (rows) => strategiesJson(rows, conditions.seed, []),
    says: ({ arms }) => arms.map(({ answer }) => answer).join(' '),
  },
  options,
);
