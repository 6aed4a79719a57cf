import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import {
  type Means,
  type Profile,
  profiledStep,
  type RunResult,
  sentencesOf,
  type Watch,
} from '../experiments/index.ts';
import { nodeHost } from '../host/node.ts';
import type { Scenario } from '../model/scenario.ts';
import { exitCodes } from './exit-codes.ts';
import { printJson } from './json.ts';
import { type ModelInUse, modelIn } from './model-of.ts';
import { duration, progressOn } from './progress.ts';
import { repeated } from './repeated.ts';
import type { Terminal } from './terminal.ts';
import { wholeNumber } from './whole-number.ts';

/** Options of every command that runs something. */
export interface RunningOptions {
  readonly overlay: readonly string[];
  readonly until?: string;
  readonly seed?: string;
  readonly threads?: string;
  readonly out?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly profile?: boolean;
  /** A model file. */
  readonly model?: string;
}

/** Give a command the options that change what is run. */
export function withChanges(command: Command): Command {
  return command
    .addOption(repeated('--overlay <file>', 'lay a file over the scenario; may be repeated'))
    .option('--until <time>', 'end there instead, for instance 20d');
}

/** Give a command the option of another seed. */
export function withSeed(command: Command): Command {
  return command.option('--seed <number>', 'use another seed');
}

/** Give a command the options of how it runs and what it prints. */
export function withMeans(command: Command): Command {
  return command
    .option('--threads <number>', 'threads that share the work; they never change a result')
    .option('--json', 'print one JSON value')
    .option('--quiet', 'say nothing beside the result')
    .option('--profile', 'say how the time was spent');
}

/** Give a command the option of another model. */
export function withModel(command: Command): Command {
  return command.option('--model <file>', 'take the model of a file, as "marrow model" prints it');
}

/** The model, this machine and the threads that were asked for. */
export function meansOf({ threads }: Pick<RunningOptions, 'threads'>, inUse: ModelInUse): Means {
  return {
    ...inUse,
    host: nodeHost,
    threads: threads === undefined ? Math.min(2, nodeHost.cores) : wholeNumber(threads, 'threads', 1),
  };
}

/** The folder that was asked for, or the first free `runs/<scenario>-<seed>`. */
export function outOf({ out }: RunningOptions, { id, seed }: Scenario): string {
  if (out !== undefined) return out;
  const free = (n: number) => join('runs', `${id}-${seed}${n === 1 ? '' : `-${n}`}`);
  let n = 1;
  while (existsSync(free(n))) n += 1;
  return free(n);
}

/** Run something with progress, a clean stop at Ctrl-C, and its outcome on stdout; gives the exit code. */
export async function watched(
  options: RunningOptions,
  terminal: Terminal,
  go: (watch: Watch) => Promise<RunResult>,
): Promise<number> {
  const stop = new AbortController();
  const asked = (signal: NodeJS.Signals) => {
    if (stop.signal.aborted) process.exit(exitCodes.stopped);
    stop.abort(signal);
    if (options.quiet !== true) terminal.note(terminal.aside.dim('  stopping; once more to stop without saving'));
  };
  process.on('SIGINT', asked).on('SIGTERM', asked);
  const profiled = options.profile === true ? profiledStep() : null;
  const began = performance.now();
  try {
    const result = await go({
      stop: stop.signal,
      ...(options.quiet === true ? {} : { progress: progressOn(terminal) }),
      ...(profiled === null ? {} : { step: profiled.step }),
    });
    const seconds = (performance.now() - began) / 1000;
    if (profiled !== null) sayProfile(profiled.profile, terminal);
    const code = tell(result, seconds, options, terminal);
    if (result.state === 'done') await writeReport(result.folder);
    return code;
  } catch (error) {
    if (!stop.signal.aborted || error !== stop.signal.reason) throw error;
    terminal.note('Stopped before the run began; nothing was kept.');
    return exitCodes.stopped;
  } finally {
    process.off('SIGINT', asked).off('SIGTERM', asked);
  }
}

/** Figures take a while to load, and most commands draw none. */
export async function writeReport(folder: string): Promise<string[]> {
  const { reportInputFromRun, writeReportFiles } = await import('../report/index.ts');
  return writeReportFiles(folder, await reportInputFromRun(folder, modelIn(folder).model));
}

function tell(result: RunResult, seconds: number, { json, quiet }: RunningOptions, terminal: Terminal): number {
  const stopped = result.state === 'stopped';
  if (json === true) printJson(terminal, asJson(result, seconds));
  else if (!stopped) sayEnding(result, seconds, quiet === true, terminal);
  if (!stopped) return exitCodes.done;
  const days = (result.ticks * result.tickMin) / 1440;
  terminal.note(`Stopped on day ${days.toFixed(1)}; the state is saved. Go on with: marrow resume ${result.folder}`);
  return exitCodes.stopped;
}

function sayEnding(result: RunResult, seconds: number, quiet: boolean, terminal: Terminal): void {
  const { result: color } = terminal;
  const [title, ...lines] = sentencesOf(result.outcome, result.scenario, modelIn(result.folder).model);
  terminal.say(color.bold(title));
  for (const line of lines) terminal.say(line);
  terminal.say(color.dim(`State ${result.hash} after ${result.ticks} ticks.`));
  terminal.say(color.dim('Research use only, not for clinical decisions.'));
  if (quiet) return;
  const { aside } = terminal;
  terminal.note();
  terminal.note(
    `  ${aside.dim('took')}  ${duration(seconds)} on ${result.threads} ${result.threads === 1 ? 'thread' : 'threads'}`,
  );
  terminal.note(`  ${aside.dim('data')}  ${result.folder}/  (report.html, series.csv, cells.parquet, README.md)`);
  terminal.note(`  ${aside.dim('look')}  marrow view ${result.folder}`);
}

/** The contract of `run --json` and `resume --json`. */
function asJson(result: RunResult, seconds: number) {
  return {
    scenario: result.scenario.id,
    seed: result.scenario.seed,
    state: result.state,
    folder: result.folder,
    ticks: result.ticks,
    tick_min: result.tickMin,
    cells: result.cells,
    hash: result.hash,
    stations: result.stations,
    wall_s: Math.round(seconds * 1000) / 1000,
    threads: result.threads,
    kernels: result.kernels,
    substeps: result.substeps,
    outcomes: result.outcome,
  };
}

function sayProfile({ phases, ticks, busy }: Profile, terminal: Terminal): void {
  const total = [...phases.values()].reduce((sum, time) => sum + time, 0);
  terminal.note('  phase        ms per tick   share');
  for (const [phase, time] of phases) {
    const share = `${((100 * time) / total).toFixed(1)} %`;
    terminal.note(`  ${phase.padEnd(10)}${(time / ticks).toFixed(3).padStart(14)}${share.padStart(8)}`);
  }
  terminal.note(`  ${'step'.padEnd(10)}${(total / ticks).toFixed(3).padStart(14)}`);
  for (const [thread, time] of busy.entries()) {
    const share = `${((100 * time) / total).toFixed(1)} %`;
    terminal.note(`  ${`thread ${thread}`.padEnd(10)}${(time / ticks).toFixed(3).padStart(14)}${share.padStart(8)}`);
  }
}
