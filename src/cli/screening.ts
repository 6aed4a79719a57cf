import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Count,
  countRuns,
  type Forecast,
  Ledger,
  powerInWords,
  powerOf,
  type Screened,
  type Screening,
  sayDesign,
  sayMostSeparating,
  screen,
  screeningJson,
  writeScreeningTables,
} from '../experiments/index.ts';
import type { studyDesigns } from '../io/index.ts';
import { comparingProgress } from './comparing-progress.ts';
import { sayEnding } from './ending.ts';
import { exitCodes } from './exit-codes.ts';
import type { InSeedsOptions } from './in-seeds.ts';
import { printJson } from './json.ts';
import { wrap } from './listing.ts';
import { duration } from './progress.ts';
import { again, stoppable } from './stoppable.ts';
import type { Terminal } from './terminal.ts';

/** Options of `marrow hypotheses` as they are written. */
export interface HypothesesOptions extends InSeedsOptions {
  readonly design?: (typeof studyDesigns)[number];
  readonly plan?: boolean;
  readonly out?: string;
  readonly strict?: boolean;
}

/** A study as the command line asks for it. */
export interface ScreeningOrder {
  readonly screening: Screening;
  readonly processes: number;
  readonly options: HypothesesOptions;
}

const width = 80;

/** Carry out a study: forecast, progress, files, answer. Gives the exit code. */
export async function screenOn(terminal: Terminal, { screening, processes, options }: ScreeningOrder): Promise<number> {
  const ledger = new Ledger(options.ledger);
  const quiet = options.quiet === true;
  const say = (count: Count, time: Forecast | null) => {
    if (!quiet) for (const line of forecast(screening, count, time, processes)) terminal.note(line);
  };
  if (options.plan === true) {
    say(countRuns(screening, ledger), null);
    return exitCodes.done;
  }
  const began = performance.now();
  const done = await stoppable(terminal, quiet, (stop) =>
    screen(screening, {
      ledger,
      processes,
      stop,
      begins: say,
      ...(quiet ? {} : comparingProgress(terminal)),
    }),
  );
  if (done === null) {
    terminal.note(again());
    return exitCodes.stopped;
  }
  const folder = options.out ?? join('hypotheses', screening.study.id);
  const files = await write(folder, screening, done, options);
  tell(terminal, done, folder, options);
  if (!quiet) sayEnding(terminal, { began, folder, files });
  const { design, failed, outcomes } = done.row;
  if (failed.length > 0 && design.arms.every(({ n }) => n === 0)) return exitCodes.diverged;
  const isNothingTold = outcomes.every(({ verdict }) => verdict === 'no');
  return options.strict === true && isNothingTold ? exitCodes.no : exitCodes.done;
}

/** What is going to happen, before it does. */
function forecast(
  screening: Screening,
  { fresh, reused, starts }: Count,
  expected: Forecast | null,
  processes: number,
): string[] {
  const { factors, arms, seeds, designName } = screening;
  const many = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;
  const runs = `${factors.length === 1 ? '1 switch' : `${factors.length} switches`}, ${designName}: ${many(arms.length, 'arm')} × ${many(seeds.length, 'seed')} = ${arms.length * seeds.length} runs: ${fresh} new, ${reused} reused${starts === 0 ? '' : `; what arms share is simulated once in ${many(starts, 'seed')}`}.`;
  const guess =
    expected?.isGuess === true ? ' (a first guess from a trial of four seconds; treated marrow may be quicker)' : '';
  const time =
    expected === null || fresh === 0
      ? []
      : [`About ${duration(expected.seconds)} on this machine with ${processes} at once${guess}.`];
  const power = powerInWords(powerOf(seeds.length, factors.length));
  return [...[runs, ...time, sayDesign(screening), power].flatMap((line) => wrap(line, width)), ''];
}

/** The page takes a while to load. */
async function write(
  folder: string,
  screening: Screening,
  done: Screened,
  { overlay }: HypothesesOptions,
): Promise<string[]> {
  await writeScreeningTables(folder, done);
  writeFileSync(join(folder, 'hypotheses.json'), `${JSON.stringify(screeningJson(done, folder), null, 2)}\n`);
  const { writeHypotheses } = await import('../report/index.ts');
  writeHypotheses(folder, { row: done.row, overlays: overlay, says: sayDesign(screening) });
  return ['hypotheses.html', 'effects.csv', 'outcomes.csv', 'series.parquet'];
}

function tell(terminal: Terminal, done: Screened, folder: string, { json }: HypothesesOptions): void {
  const { row } = done;
  if (json === true) printJson(terminal, screeningJson(done, folder));
  else {
    const { bold, dim } = terminal.result;
    for (const { sentence } of row.outcomes) for (const line of wrap(sentence, width)) terminal.say(line);
    terminal.say();
    terminal.say(bold('What would tell the sides apart'));
    for (const each of row.switches) {
      for (const [k, line] of wrap(`${each.id}: ${sayMostSeparating(each)}.`, width - 2).entries())
        terminal.say(`${k === 0 ? '' : '  '}${line}`);
    }
    terminal.say(dim('Research use only, not for clinical decisions.'));
  }
  for (const { arm, seed, message } of row.failed) terminal.note(`given up: ${arm}, seed ${seed}: ${message}`);
}
