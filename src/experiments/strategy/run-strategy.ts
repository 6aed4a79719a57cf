import type { Strategy } from '../../strategies/index.ts';
import type { Conditions } from '../arms/conditions.ts';
import { type InTurn, inTurn } from '../arms/in-turn.ts';
import { experimentOf } from './experiment-of.ts';
import { sayAnswer } from './say-strategy.ts';
import { type StrategyRow, strategyRow } from './strategy-row.ts';

/** Run what of some strategies is not in the ledger yet, one after the other. Those that were stopped are left out. */
export function runStrategies(
  strategies: readonly Strategy[],
  conditions: Conditions,
  resources: InTurn<Strategy, StrategyRow>,
): Promise<StrategyRow[]> {
  return inTurn(
    strategies,
    {
      experimentOf: (strategy) => experimentOf(strategy, conditions),
      answerOf: (strategy, plan, failed) => strategyRow(strategy, plan, sayAnswer, failed),
    },
    resources,
  );
}
