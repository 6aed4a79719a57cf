import type { Benchmark } from './benchmark.ts';
import { apart, askedAfter, bench, tiled, timed } from './field-state.ts';

const n = 96;

/** The steady oxygen of the story's block, tiled to 96³, from the level of the tick before: refresh and solve. */
export const fieldSteady: Benchmark = {
  name: 'field-steady',
  says: 'warm steady solve with changed reaction, to 0.5 %, per voxel of 96³',
  async measure() {
    const oxygen = (await askedAfter(20)).find(({ id }) => id === 'o2')!;
    const { arena, crew, solver } = await bench(1, n ** 3 * 64);
    try {
      const problem = tiled(oxygen, n, arena);
      const before = problem.c.slice();
      solver.prepare([problem]);
      solver.solve([problem], { tolerance: 1e-9, maxCycles: 40 });
      const exact = problem.c.slice();
      const solve = () => {
        solver.refresh([problem]);
        solver.solve([problem], oxygen.options);
      };
      const times = timed(25, n ** 3, solve, () => problem.c.set(before));
      const error = apart(problem.c, exact);
      if (!(error <= 5e-3)) throw new Error(`field-steady: the error is ${error}`);
      return {
        unit: 'ns per voxel',
        times,
        work: { voxels: n ** 3, ppmOfError: Math.round(error * 1e6) },
        substeps: 0,
      };
    } finally {
      await crew.close();
    }
  },
};
