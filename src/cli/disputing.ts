import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DisputeId } from '../evidence/index.ts';
import {
  type Conditions,
  type DisputeRow,
  type Disputes,
  dispute,
  disputeJson,
  disputesJson,
  Ledger,
  runnable,
} from '../experiments/index.ts';
import { sayEnding } from './ending.ts';
import { exitCodes } from './exit-codes.ts';
import type { InSeedsOptions } from './in-seeds.ts';
import { printJson } from './json.ts';
import type { OfRecord } from './of-record.ts';
import { progressInTurn } from './progress-in-turn.ts';
import { sayDispute, sayQuestions, sayStandings } from './say-dispute.ts';
import { standingsIn } from './standings-in.ts';
import { again, stoppable } from './stoppable.ts';
import type { Terminal } from './terminal.ts';

/** Options of `marrow dispute` as they are written. */
export interface DisputeOptions extends InSeedsOptions {
  readonly all?: boolean;
  readonly out?: string;
  readonly list?: boolean;
}

/** Disputes as the command line asks for them. */
export interface DisputeOrder {
  readonly ids: readonly DisputeId[];
  /** Whether they are run, or only told of as the ledger has them. */
  readonly isRun: boolean;
  /** Whether one is asked for by its id. */
  readonly isSingle: boolean;
  readonly conditions: Conditions;
  readonly processes: number;
  readonly options: DisputeOptions;
}

/** Run disputes, or tell how they stand: progress, answer, files. Gives the exit code. */
export async function disputeOn(terminal: Terminal, order: DisputeOrder): Promise<number> {
  const { conditions, options } = order;
  const ledger = new Ledger(options.ledger);
  const began = performance.now();
  const rows = order.isRun ? await run(terminal, order, conditions, ledger) : standing(order);
  if (rows === null) {
    terminal.note(again());
    return exitCodes.stopped;
  }
  const disputes: Disputes = { rows, seed: conditions.seed, overlays: options.overlay };
  if (options.out !== undefined) await write(disputes, options.out);
  tell(terminal, disputes, order);
  if (options.quiet !== true && order.isRun) {
    sayEnding(terminal, { began, folder: options.out, files: ['dispute.html', 'dispute.json'] });
  }
  return order.isRun && rows.length > 0 && rows.every(isLost) ? exitCodes.diverged : exitCodes.done;
}

/** Whether all runs of a dispute were given up. */
const isLost = ({ observables, failed }: DisputeRow) =>
  failed.length > 0 && observables.every(({ days }) => days.every(({ a, b }) => a.n === 0 && b.n === 0));

function standing({ ids, conditions, options }: DisputeOrder): OfRecord<DisputeRow>[] {
  const standings = standingsIn(options.ledger);
  return ids.map((id) => standings.dispute(id, conditions));
}

function run(terminal: Terminal, order: DisputeOrder, conditions: Conditions, ledger: Ledger) {
  const { ids, processes, options } = order;
  const quiet = options.quiet === true;
  const count = ids.filter((id) => runnable(id, conditions).experiment !== null).length;
  return stoppable(terminal, quiet, (stop) =>
    dispute(ids, conditions, {
      ledger,
      processes,
      stop,
      ...(quiet ? {} : progressInTurn(terminal, count)),
      ...(options.json === true ? {} : { answered: (row) => sayDispute(terminal, row) }),
    }),
  );
}

function tell(terminal: Terminal, disputes: Disputes, { isRun, isSingle, options }: DisputeOrder): void {
  const [first] = disputes.rows;
  if (options.json === true) {
    printJson(terminal, isSingle && first !== undefined ? disputeJson(disputes, first) : disputesJson(disputes));
    return;
  }
  if (options.list === true) sayQuestions(terminal, disputes.rows);
  else if (!isRun) sayStandings(terminal, disputes.rows);
  terminal.say(terminal.result.dim('Research use only, not for clinical decisions.'));
}

/** The page takes a while to load. */
async function write(disputes: Disputes, folder: string): Promise<void> {
  const { writeDispute } = await import('../report/index.ts');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'dispute.json'), `${JSON.stringify(disputesJson(disputes), null, 2)}\n`);
  writeDispute(folder, disputes);
}
