import { MarrowError } from '../../core/error.ts';
import type { Arena } from '../arena.ts';
import type { Crew } from '../crew.ts';
import { type FieldProblem, type FieldSolver, optionsOf } from './contract.ts';
import { describeProblem, readSolution, writeOptions } from './descriptor.ts';
import { readFed } from './feed.ts';
import { checkPrepared, checkProblem, markPrepared } from './levels.ts';

/** What a crew's barrier takes, in words. */
const barrierWords = 48;

/**
 * The solver in WebAssembly: a problem is one thread's, and each thread takes the next when it is done. All columns of the problems come from the arena.
 *
 * @param capacity most problems in one call
 */
export function fieldWasm(crew: Crew, arena: Arena, capacity = 64): FieldSolver {
  const table = arena.u32(capacity);
  const barrier = arena.i32(barrierWords);
  const next = arena.i32(1);
  const list = (addresses: readonly number[]): void => {
    if (addresses.length > capacity) {
      throw new MarrowError({
        kind: 'invalid-input',
        message: 'too many fields in one call',
        expected: `at most ${capacity}`,
        found: `${addresses.length}`,
        advice: 'Ask fieldWasm for a larger capacity.',
      });
    }
    table.set(addresses);
  };
  const run = (task: string, addresses: readonly number[]): void => {
    list(addresses);
    if (addresses.length === 1) crew.call(task, [0, 1, table.byteOffset]);
    else if (addresses.length > 1) crew.run(task, addresses.length, [table.byteOffset]);
  };
  const addressOf = ({ workspace }: FieldProblem): number => workspace.byteOffset;
  /** The problems that took most cycles last time go first, so that the threads end together. */
  const solveInTurn = (problems: readonly FieldProblem[]): void => {
    const cycles = (problem: FieldProblem) => readSolution(problem).cycles;
    const addresses = problems.toSorted((a, b) => cycles(b) - cycles(a)).map(addressOf);
    if (crew.threads === 1 || addresses.length <= 1) {
      run('fieldSolve', addresses);
      return;
    }
    list(addresses);
    next[0] = 0;
    crew.together('fieldSolveInTurn', barrier.byteOffset, [table.byteOffset, addresses.length, next.byteOffset]);
  };
  return {
    prepare(problems) {
      for (const problem of problems) {
        checkProblem(problem);
        describeProblem(problem, arena.memory);
        markPrepared(problem);
      }
      run('fieldPrepare', problems.map(addressOf));
    },
    refresh(problems) {
      for (const problem of problems) checkPrepared(problem);
      run('fieldRefresh', problems.map(addressOf));
    },
    assemble(feeds) {
      run(
        'fieldAssemble',
        feeds.map(({ numbers }) => numbers.byteOffset),
      );
      return feeds.map(readFed);
    },
    solve(problems, options) {
      problems.forEach((problem, i) => {
        checkPrepared(problem);
        writeOptions(problem, optionsOf(options, i));
      });
      solveInTurn(problems);
      return problems.map(readSolution);
    },
  };
}
