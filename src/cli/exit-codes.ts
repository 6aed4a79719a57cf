import { MarrowError } from '../core/error.ts';

/** What the exit code of a command says. */
export const exitCodes = { done: 0, no: 1, badInput: 2, diverged: 3, stopped: 130 } as const;

/** The code for an error; errors that are nobody's input are 1. */
export function exitCodeOf(error: unknown): number {
  if (!(error instanceof MarrowError)) return exitCodes.no;
  if (error.kind === 'diverged') return exitCodes.diverged;
  return error.kind === 'stopped' ? exitCodes.no : exitCodes.badInput;
}
