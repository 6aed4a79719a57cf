import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { MarrowError } from '../core/error.ts';
import { sayFault } from '../io/index.ts';
import { adviceOn } from './advice-on.ts';
import { addBranch } from './commands/branch.ts';
import { addCheck } from './commands/check.ts';
import { addCompare } from './commands/compare.ts';
import { addDispute } from './commands/dispute.ts';
import { addDoses } from './commands/doses.ts';
import { addExplain } from './commands/explain.ts';
import { addFigure } from './commands/figure.ts';
import { addHash } from './commands/hash.ts';
import { addHypotheses } from './commands/hypotheses.ts';
import { addInit } from './commands/init.ts';
import { addModel } from './commands/model.ts';
import { addReport } from './commands/report.ts';
import { addResume } from './commands/resume.ts';
import { addRun } from './commands/run.ts';
import { addScenarios } from './commands/scenarios.ts';
import { addStart } from './commands/start.ts';
import { addStrategy } from './commands/strategy.ts';
import { addTrial } from './commands/trial.ts';
import { addValidation } from './commands/validation.ts';
import { addVerify } from './commands/verify.ts';
import { addView } from './commands/view.ts';
import { exitCodeOf, exitCodes } from './exit-codes.ts';
import { noteWrapped } from './note-wrapped.ts';
import { type Terminal, terminalOf } from './terminal.ts';

/** Every command, on a terminal. */
export function programOn(terminal: Terminal): Command {
  const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  const program = new Command('marrow')
    .description(
      'The bone-marrow niche of acute myeloid leukemia, simulated cell by cell.\nResearch use only, not for clinical decisions.',
    )
    .version(manifest.version)
    .showSuggestionAfterError(true)
    .configureHelp({ showGlobalOptions: false, styleTitle: (text) => terminal.result.bold(text) })
    .configureOutput({
      writeOut: (text) => terminal.say(text.trimEnd()),
      writeErr: (text) => terminal.note(text.trimEnd()),
      outputError: (text, write) => write(text.replace(/^error:/, terminal.aside.red('marrow:'))),
    })
    .exitOverride();
  for (const add of [
    addStart,
    addRun,
    addResume,
    addBranch,
    addCompare,
    addVerify,
    addDispute,
    addHypotheses,
    addTrial,
    addStrategy,
    addFigure,
    addView,
    addReport,
    addExplain,
    addModel,
    addDoses,
    addScenarios,
    addCheck,
    addInit,
    addHash,
    addValidation,
  ]) {
    add(program, terminal);
  }
  program.addHelpText(
    'after',
    '\nBegin with "marrow start" (a run of minutes, with its report) or "marrow view" (the studio in your browser).',
  );
  return program;
}

/** Carry out the command line of this process. */
export async function main(): Promise<void> {
  process.stdout.on('error', endOfStdout);
  process.stderr.on('error', () => undefined); // nobody is left to be told
  await carryOut(process.argv.slice(2), terminalOf(process.stdout, process.stderr, process.env));
}

/** Carry out a command line on a terminal; the exit code is left in `process.exitCode`. */
export async function carryOut(words: readonly string[], terminal: Terminal): Promise<void> {
  const program = programOn(terminal);
  try {
    await program.parseAsync(words, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) {
      const advice = adviceOn(error, program, words);
      if (advice !== null) terminal.note(advice);
      process.exitCode = error.exitCode === 0 ? exitCodes.done : exitCodes.badInput;
      return;
    }
    const told = fileFault(error) ?? error;
    noteWrapped(terminal, `marrow: ${inWords(told)}`, (line) =>
      line.replace(/^marrow:/, terminal.aside.red('marrow:')),
    );
    process.exitCode = exitCodeOf(told);
  }
}

/** A file or folder that the system did not let be read or written, as an error that names it; null for other errors. */
function fileFault(error: unknown): MarrowError | null {
  const { path: file, syscall } = error as NodeJS.ErrnoException;
  if (!(error instanceof Error) || file === undefined || syscall === undefined) return null;
  return new MarrowError({
    kind: 'invalid-input',
    message: 'the file or folder cannot be used',
    where: { file },
    found: sayFault(error),
    advice: 'Choose another one, or change its permissions.',
    cause: error,
  });
}

/** Errors that are nobody's input say where in the program they come from. */
function inWords(error: unknown): string {
  if (error instanceof MarrowError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** A pipe that is closed early, as by `head`, is no fault; results that a full disk does not take are lost. */
function endOfStdout(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(exitCodes.done);
  process.stderr.write(`marrow: the result cannot be written: ${sayFault(error)}\n`);
  process.exitCode = exitCodes.no;
}
