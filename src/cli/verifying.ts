import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Conditions,
  chosen,
  countsOf,
  foreseeVerify,
  Ledger,
  type Verification,
  type VerifyRow,
  verificationJson,
  verify,
} from '../experiments/index.ts';
import { sayEnding } from './ending.ts';
import { exitCodes } from './exit-codes.ts';
import type { InSeedsOptions } from './in-seeds.ts';
import { printJson } from './json.ts';
import { duration } from './progress.ts';
import { progressInTurn } from './progress-in-turn.ts';
import { sayRow, saySum, sayWithout } from './say-verification.ts';
import { again, stoppable } from './stoppable.ts';
import type { Terminal } from './terminal.ts';

/** Options of `marrow verify` as they are written. */
export interface VerifyOptions extends InSeedsOptions {
  readonly out: string;
  readonly all?: boolean;
  readonly list?: boolean;
  readonly strict?: boolean;
}

/** Assays as the command line asks for them. */
export interface VerifyOrder {
  readonly names: readonly string[];
  readonly conditions: Conditions;
  readonly processes: number;
  readonly options: VerifyOptions;
}

/** Carry out assays: progress, scoreboard, files. Gives the exit code. */
export async function verifyOn(terminal: Terminal, order: VerifyOrder): Promise<number> {
  const { names, conditions, processes, options } = order;
  const quiet = options.quiet === true;
  const { assays, untested } = chosen(names);
  if (assays.length === 0) {
    const none = { rows: [], untested, seed: conditions.seed, overlays: options.overlay };
    if (options.json === true) printJson(terminal, verificationJson(none));
    else sayWithout(terminal, names, untested);
    return exitCodes.done;
  }
  const began = performance.now();
  const ledger = new Ledger(options.ledger);
  const rows = await stoppable(terminal, quiet, async (stop) => {
    const resources = { ledger, processes, stop };
    if (!quiet) {
      const work = await foreseeVerify(assays, conditions, resources);
      if (!stop.aborted) terminal.note(sayWork(work, processes));
    }
    return await verify(assays, conditions, {
      ...resources,
      ...(quiet ? {} : progressInTurn(terminal, assays.length)),
      ...(options.json === true ? {} : { answered: (row) => sayRow(terminal, row) }),
    });
  });
  if (rows === null) {
    terminal.note(again());
    return exitCodes.stopped;
  }
  const verification: Verification = { rows, untested, seed: conditions.seed, overlays: options.overlay };
  await writeVerification(verification, options.out);
  if (options.json === true) printJson(terminal, verificationJson(verification));
  else {
    sayWithout(terminal, names, untested);
    saySum(terminal, verification);
  }
  if (!quiet) sayEnding(terminal, { began, folder: options.out, files: ['verify.html', 'verify.json'] });
  if (rows.length > 0 && rows.every(isLost)) return exitCodes.diverged;
  const { all } = countsOf(rows);
  return options.strict === true && all['not shown'] + all.undecided > 0 ? exitCodes.no : exitCodes.done;
}

/** Whether all runs of an assay were given up. */
const isLost = ({ arms, failed }: VerifyRow) => failed.length > 0 && arms.every(({ n }) => n === 0);

/** `60 runs: 40 new, 20 reused; at most about 25 min on this machine with 2 at once.` */
function sayWork({ count, forecast }: Awaited<ReturnType<typeof foreseeVerify>>, processes: number): string {
  const runs = `${count.fresh + count.reused} runs: ${count.fresh} new, ${count.reused} reused`;
  if (count.fresh === 0) return `${runs}.`;
  const guess = forecast.isGuess ? ', by a trial of four seconds' : '';
  // A control is run where the verdict asks for it, which nobody knows before.
  return `${runs}; at most about ${duration(forecast.seconds)} on this machine with ${processes} at once${guess}.`;
}

/** Write `verify.html` and `verify.json`; the page takes a while to load. */
export async function writeVerification(verification: Verification, folder: string): Promise<void> {
  const { writeVerify } = await import('../report/index.ts');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'verify.json'), `${JSON.stringify(verificationJson(verification), null, 2)}\n`);
  writeVerify(folder, verification);
}
