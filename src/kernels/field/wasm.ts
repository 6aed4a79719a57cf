import { MarrowError } from '../../core/error.ts';
import type { Arena } from '../arena.ts';
import type { Crew } from '../crew.ts';
import { type FieldProblem, type FieldSolver, optionsOf } from './contract.ts';
import { describeProblem, readSolution, writeOptions } from './descriptor.ts';
import { checkPrepared, checkProblem, markPrepared } from './levels.ts';

/**
 * The solver in WebAssembly: one part of the crew per problem. All columns of the problems come from the arena.
 *
 * @param capacity most problems in one call
 */
export function fieldWasm(crew: Crew, arena: Arena, capacity = 64): FieldSolver {
  const table = arena.u32(capacity);
  const run = (task: string, problems: readonly FieldProblem[]): void => {
    if (problems.length > capacity) {
      throw new MarrowError({
        kind: 'invalid-input',
        message: 'too many fields in one call',
        expected: `at most ${capacity}`,
        found: `${problems.length}`,
        advice: 'Ask fieldWasm for a larger capacity.',
      });
    }
    problems.forEach((problem, i) => {
      table[i] = problem.workspace.byteOffset;
    });
    if (problems.length === 1) crew.call(task, [0, 1, table.byteOffset]);
    else if (problems.length > 1) crew.run(task, problems.length, [table.byteOffset]);
  };
  return {
    prepare(problems) {
      for (const problem of problems) {
        checkProblem(problem);
        describeProblem(problem, arena.memory);
        markPrepared(problem);
      }
      run('fieldPrepare', problems);
    },
    refresh(problems) {
      for (const problem of problems) checkPrepared(problem);
      run('fieldRefresh', problems);
    },
    solve(problems, options) {
      problems.forEach((problem, i) => {
        checkPrepared(problem);
        writeOptions(problem, optionsOf(options, i));
      });
      run('fieldSolve', problems);
      return problems.map(readSolution);
    },
  };
}
