import type { Benchmark } from './benchmark.ts';
import { askedAfter, bench, tiled, timed } from './field-state.ts';

const n = 100;
const substances = 10;
/** A sweep over even rows reads c, source and inverse diagonal and writes c: each float once. */
const bytes = 4 * 4 * substances * n ** 3;

/** Ten fields swept one after the other, so that none stays in the cache, against copying in the same run on one thread. */
export const bandwidth: Benchmark = {
  name: 'bandwidth',
  says: 'bytes that a sweep of ten fields must move once, over what a copy on one thread moves in that time',
  async measure(threads) {
    const oxygen = (await askedAfter(20)).find(({ id }) => id === 'o2')!;
    const { arena, crew, solver } = await bench(threads, substances * n ** 3 * 80 + 80 * n ** 3);
    try {
      const problems = Array.from({ length: substances }, () => tiled(oxygen, n, arena));
      solver.prepare(problems);
      const table = arena.u32(substances);
      table.set(problems.map(({ workspace }) => workspace.byteOffset));
      const [from, to] = [arena.f32(10 * n ** 3), arena.f32(10 * n ** 3)];
      const copied = 2 * from.byteLength;
      const copy = Math.min(...timed(15, copied, () => to.set(from)));
      const sweeps = timed(15, bytes, () => crew.run('fieldSweep', substances, [table.byteOffset, 1]));
      // Sorted upwards, the smallest time would be the largest share: so the figure is the inverse of the share.
      const share = Math.round((100 * copy) / Math.min(...sweeps));
      const work = {
        substances,
        voxels: n ** 3,
        MBperSecondCopied: Math.round(1e3 / copy),
        percentOfCopyBandwidth: share,
      };
      return {
        unit: 'times what copying the bytes takes',
        times: sweeps.map((time) => time / copy),
        work,
        substeps: 0,
      };
    } finally {
      await crew.close();
    }
  },
};
