import { expect, test } from 'vitest';
import { step } from '../../src/engine/step.ts';
import type { FieldProblem, FieldSolver, SolveOptions } from '../../src/kernels/field/contract.ts';
import { optionsOf } from '../../src/kernels/field/contract.ts';
import { workspaceLength } from '../../src/kernels/field/levels.ts';
import { eventful, tissueOf } from '../reproducibility/small-tissue.ts';
import { norm, wasmFields } from '../unit/kernels/field-problems.ts';

type Asked = Omit<FieldProblem, 'workspace'> & { readonly options: SolveOptions; readonly tick: number };

/** Every problem that a marrow with vessels, cells and drugs posed in some of its ticks, as it stood before it was solved. */
async function asked(ticks: readonly number[]): Promise<Asked[]> {
  const tissue = await tissueOf(eventful);
  const found: Asked[] = [];
  const { field } = tissue.kernels;
  let tick = 0;
  const watched: FieldSolver = {
    ...field,
    solve(problems, options) {
      problems.forEach(({ grid, c, D, reaction, source }, i) => {
        if (!ticks.includes(tick)) return;
        const own = { grid, c: c.slice(), D: D.slice(), reaction: reaction.slice(), source: source.slice() };
        found.push({ ...own, options: optionsOf(options, i), tick });
      });
      return field.solve(problems, options);
    },
  };
  const seen = { ...tissue, kernels: { ...tissue.kernels, field: watched } };
  for (; tick <= Math.max(...ticks); tick++) step(seen);
  await tissue.close();
  return found;
}

test('fields of a real marrow are within 0.5 % of the converged solution, from the last tick and from nothing', async () => {
  // The bound is the claim itself. The first tick starts far off; at tick 21 a drug arrives (regimen at 10 h, tick 30 min).
  const problems = await asked([0, 1, 21, 40]);
  expect(problems.length).toBeGreaterThan(20);
  for (const { grid, c, D, reaction, source, options } of problems) {
    const { solver, arena } = wasmFields();
    const put = (values: Float32Array) => {
      const column = arena.f32(values.length);
      column.set(values);
      return column;
    };
    const workspace = arena.f32(workspaceLength(grid));
    const problem = { grid, c: put(c), D: put(D), reaction: put(reaction), source: put(source), workspace };
    solver.prepare([problem]);
    solver.solve([problem], options);
    const warm = problem.c.slice();
    problem.c.fill(0);
    solver.solve([problem], options);
    const cold = problem.c.slice();
    // Converged: to the roundoff of float32, from which the solver cannot go further.
    solver.solve([problem], { tolerance: 1e-9, maxCycles: 60, sweeps: 4 });
    const size = norm(problem.c);
    for (const start of [warm, cold]) {
      expect(norm(start.map((value, i) => value - problem.c[i]!))).toBeLessThanOrEqual(5e-3 * size);
    }
  }
});
