import type { Crew } from '../crew.ts';
import type { CycleKernel } from './contract.ts';

/** The passing of time as a crew computes it, one part per block. */
export function wasmCycle(crew: Crew): CycleKernel {
  return {
    pass({ blocks, dt, purpose, seed, table }, tick) {
      crew.run('passInCycle', blocks.count, [table, dt, tick, seed, seed / 4294967296, purpose]);
    },
  };
}
