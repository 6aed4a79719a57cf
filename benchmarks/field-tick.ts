import type { Benchmark } from './benchmark.ts';
import { apart, askedAfter, bench, tiled, timed } from './field-state.ts';

const n = 100;
const substances = 10;

/** All fields of the story's block in one tick, tiled to 100³ and repeated to ten: refresh and solve. */
export const fieldTick: Benchmark = {
  name: 'field-tick',
  says: 'refresh and warm solve of ten fields, to 0.5 %, per voxel of 100³ and substance',
  async measure(threads) {
    const first = await askedAfter(20);
    const once = first.filter(({ id }, i) => first.findIndex((each) => each.id === id) === i);
    const asked = Array.from({ length: substances }, (_, i) => once[i % once.length]!);
    const { arena, crew, solver } = await bench(threads, substances * n ** 3 * 64);
    try {
      const problems = asked.map((each) => tiled(each, n, arena));
      const options = asked.map((each) => each.options);
      const before = problems.map(({ c }) => c.slice());
      const restart = () =>
        problems.forEach(({ c }, i) => {
          c.set(before[i]!);
        });
      solver.prepare(problems);
      solver.solve(problems, { tolerance: 1e-7, maxCycles: 40 });
      const exact = problems.map(({ c }) => c.slice());
      const solve = () => {
        solver.refresh(problems);
        solver.solve(problems, options);
      };
      const times = timed(9, substances * n ** 3, solve, restart);
      const error = Math.max(...problems.map(({ c }, i) => apart(c, exact[i]!)));
      if (!(error <= 5e-3)) throw new Error(`field-tick: the largest error is ${error}`);
      const work = { voxels: n ** 3, substances, ppmOfError: Math.round(error * 1e6) };
      return { unit: 'ns per voxel-substance', times, work, substeps: 0 };
    } finally {
      await crew.close();
    }
  },
};
