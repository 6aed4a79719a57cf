import { ceil, max } from '../../core/math.ts';
import type { Crew } from '../crew.ts';
import type { MotionKernel } from './contract.ts';
import { block } from './layout.ts';

/** The motion as a crew computes it, one part per block of positions or of bodies. */
export function wasmMotion(crew: Crew): MotionKernel {
  return {
    setOut({ fastest, runs, table }, { growth, seed, purpose, tick }) {
      const count = runs[runs.length - 1]!;
      const parts = ceil(count / block);
      const n = crew.call('motionCount', [table, count]);
      crew.run('motionSetOut', parts, [table, growth, purpose, tick, seed, seed / 4294967296]);
      let most = 0;
      for (let part = 0; part < parts; part++) most = max(most, fastest[part]!);
      return { n, fastest: most };
    },
    settle({ table }, n, share) {
      crew.run('motionSettle', ceil(n / block), [table, n, share]);
    },
  };
}
