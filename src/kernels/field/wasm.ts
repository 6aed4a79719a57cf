import { MarrowError } from '../../core/error.ts';
import type { Arena } from '../arena.ts';
import type { Crew } from '../crew.ts';
import { type FieldProblem, type FieldSolver, optionsOf } from './contract.ts';
import { describeProblem, readSolution, writeOptions } from './descriptor.ts';
import { readFed } from './feed.ts';
import { checkPrepared, checkProblem, markPrepared } from './levels.ts';

/**
 * The solver in WebAssembly: one part of the crew per problem. All columns of the problems come from the arena.
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
      run('fieldSolve', problems.map(addressOf));
      return problems.map(readSolution);
    },
  };
}
