import { type Fault, MarrowError, type Place } from '../../core/error.ts';
import { printable } from './printable.ts';

/** Keys and list positions from the root of a file to a value. */
export type Path = readonly (string | number)[];

/** What is wrong with one value, before it is known in which file and line it stands. */
export interface Problem {
  readonly path: Path;
  readonly message: string;
  readonly expected?: string;
  readonly found?: string;
  readonly advice?: string;
  /** The fault is in the last key of the path, not in its value. */
  readonly atKey?: boolean;
  readonly cause?: unknown;
}

/** `regimens[0].doses[1].amount` */
export function printPath(path: Path): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${printable(step)}`))
    .join('');
}

/** The error for a problem: with a place when it was found in a file, with the path alone when not. */
export function errorOf(problem: Problem, place?: Place): MarrowError {
  const path = printPath(problem.path);
  const fault: Fault = {
    kind: 'invalid-input',
    message: place === undefined && path !== '' ? `${path}: ${problem.message}` : problem.message,
    ...(place === undefined ? {} : { where: { ...place, ...(path === '' ? {} : { path }) } }),
    ...(problem.expected === undefined ? {} : { expected: problem.expected }),
    ...(problem.found === undefined ? {} : { found: problem.found }),
    ...(problem.advice === undefined ? {} : { advice: problem.advice }),
    ...(problem.cause === undefined ? {} : { cause: problem.cause }),
  };
  return new MarrowError(fault);
}

/** Thrown while values are read; the reader of the file turns it into a MarrowError with line and column. */
export class ProblemFound extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.message);
    this.problem = problem;
  }
}

export function refuse(problem: Problem): never {
  throw new ProblemFound(problem);
}

/** A value of a file in a message: quoted, escaped, cut; lists and mappings by their kind. */
export function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'an empty value';
  if (typeof value === 'string') return `"${printable(value)}"`;
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object') return 'a mapping';
  return printable(String(value));
}
