import { MarrowError } from '../../core/error.ts';
import type { Arena } from '../arena.ts';
import type { Crew } from '../crew.ts';
import { type FieldSolver, optionsOf, type SolveOptions } from './contract.ts';
import { describeProblem, readSolution, writeOptions } from './descriptor.ts';
import { at, type Feed, readAdvanced, readFed } from './feed.ts';
import { checkPrepared, checkProblem, markPrepared } from './levels.ts';
import type { FieldProblem } from './problem.ts';

/**
 * The solver in WebAssembly: a problem is one thread's, and each thread takes the next when it is done. All columns of the problems come from the arena.
 *
 * @param capacity most problems in one call
 */
export function fieldWasm(crew: Crew, arena: Arena, capacity = 64): FieldSolver {
  const table = arena.u32(capacity);
  const run = (task: string, addresses: readonly number[]): void => {
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
    if (addresses.length === 1) crew.call(task, [0, 1, table.byteOffset]);
    else if (addresses.length > 1) crew.run(task, addresses.length, [table.byteOffset]);
  };
  const addressOf = ({ workspace }: FieldProblem): number => workspace.byteOffset;
  /** Those that took longest last time go first, so that the threads end together. */
  const runLongestFirst = (task: string, of: readonly { readonly address: number; readonly took: number }[]): void =>
    run(
      task,
      of.toSorted((a, b) => b.took - a.took).map(({ address }) => address),
    );
  const prepared = (problems: readonly FieldProblem[], options: SolveOptions | readonly SolveOptions[]): void =>
    problems.forEach((problem, i) => {
      checkPrepared(problem);
      writeOptions(problem, optionsOf(options, i));
    });
  /** A round takes as long as a cycle before it has done one. */
  const took = (feed: Feed) => feed.numbers[at.rounds]! + readAdvanced(feed).cycles;
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
    advance(feeds, options) {
      prepared(
        feeds.map(({ problem }) => problem),
        options,
      );
      runLongestFirst(
        'fieldAdvance',
        feeds.map((feed) => ({ address: feed.numbers.byteOffset, took: took(feed) })),
      );
      return feeds.map(readAdvanced);
    },
    assemble(feeds) {
      run(
        'fieldAssemble',
        feeds.map(({ numbers }) => numbers.byteOffset),
      );
      return feeds.map(readFed);
    },
    solve(problems, options) {
      prepared(problems, options);
      runLongestFirst(
        'fieldSolve',
        problems.map((problem) => ({ address: addressOf(problem), took: readSolution(problem).cycles })),
      );
      return problems.map(readSolution);
    },
  };
}
