import type { Strategy } from '../../strategies/index.ts';
import type { Conditions } from '../arms/conditions.ts';
import { planOf } from '../arms/plan.ts';
import type { Entries } from '../ledger/entries.ts';
import { experimentOf } from './experiment-of.ts';
import { sayAnswer } from './say-strategy.ts';
import { type StrategyRow, strategyRow } from './strategy-row.ts';

/** What came of some strategies by what a ledger has. */
export function strategiesIn(ledger: Entries, strategies: readonly Strategy[], conditions: Conditions): StrategyRow[] {
  return strategies.map((strategy) => {
    const plan = planOf(experimentOf(strategy, conditions), ledger);
    return strategyRow(
      strategy,
      plan.filter(({ record }) => record !== null),
      sayAnswer,
    );
  });
}
