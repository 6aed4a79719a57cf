import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Conditions, Ledger, runStrategies, type StrategyRow, strategiesJson } from '../experiments/index.ts';
import type { Strategy } from '../strategies/index.ts';
import { sayEnding } from './ending.ts';
import { exitCodes } from './exit-codes.ts';
import type { InSeedsOptions } from './in-seeds.ts';
import { printJson } from './json.ts';
import type { OfRecord } from './of-record.ts';
import { progressInTurn } from './progress-in-turn.ts';
import { sayStandings, sayStrategy, sayStrategyDesign } from './say-strategy.ts';
import { standingsIn } from './standings-in.ts';
import { again, stoppable } from './stoppable.ts';
import type { Terminal } from './terminal.ts';

/** Options of `marrow strategy` as they are written. */
export interface StrategyOptions extends InSeedsOptions {
  readonly all?: boolean;
  readonly list?: boolean;
  readonly out?: string;
}

/** Strategies as the command line asks for them. */
export interface StrategyOrder {
  readonly strategies: readonly Strategy[];
  /** Whether they are run, or only told of as the ledger has them. */
  readonly isRun: boolean;
  /** Whether one is asked for by its id. */
  readonly isSingle: boolean;
  readonly conditions: Conditions;
  readonly processes: number;
  readonly options: StrategyOptions;
}

/** Run strategies, or tell how they stand. Gives the exit code. */
export async function strategiesOn(terminal: Terminal, order: StrategyOrder): Promise<number> {
  const { isRun, conditions, options } = order;
  const ledger = new Ledger(options.ledger);
  const began = performance.now();
  const rows = isRun ? await run(terminal, order, conditions, ledger) : standing(order);
  if (rows === null) {
    terminal.note(again());
    return exitCodes.stopped;
  }
  tell(terminal, rows, order);
  for (const { id, failed } of rows) for (const failure of failed) terminal.note(`given up: ${id}, ${failure}`);
  if (options.quiet !== true && isRun) sayEnding(terminal, { began, folder: options.out, files: ['strategy.json'] });
  const isLost = isRun && rows.every(({ arms, failed }) => failed.length > 0 && arms.every(({ lsc }) => lsc.n === 0));
  return isLost ? exitCodes.diverged : exitCodes.done;
}

function standing({ strategies, conditions, options }: StrategyOrder): OfRecord<StrategyRow>[] {
  const standings = standingsIn(options.ledger);
  return strategies.map((strategy) => standings.strategy(strategy, conditions));
}

function run(
  terminal: Terminal,
  { strategies, processes, options }: StrategyOrder,
  conditions: Conditions,
  ledger: Ledger,
): Promise<StrategyRow[] | null> {
  const quiet = options.quiet === true;
  return stoppable(terminal, quiet, (stop) =>
    runStrategies(strategies, conditions, {
      ledger,
      processes,
      stop,
      ...(quiet ? {} : progressInTurn(terminal, strategies.length)),
      ...(options.json === true ? {} : { answered: (row) => sayStrategy(terminal, row) }),
    }),
  );
}

function tell(terminal: Terminal, rows: readonly StrategyRow[], order: StrategyOrder): void {
  const { strategies, isRun, isSingle, conditions, options } = order;
  const printed = strategiesJson(rows, conditions.seed, options.overlay);
  if (options.out !== undefined) {
    mkdirSync(options.out, { recursive: true });
    writeFileSync(join(options.out, 'strategy.json'), `${JSON.stringify(printed, null, 2)}\n`);
  }
  if (options.json === true) {
    printJson(terminal, printed);
    return;
  }
  if (!isRun && (isSingle || options.list === true)) {
    strategies.forEach((strategy, k) => {
      sayStrategyDesign(terminal, strategy, rows[k]!);
    });
  } else if (!isRun) sayStandings(terminal, rows);
  terminal.say(terminal.result.dim('Research use only, not for clinical decisions.'));
}
