import type { Arena } from '../arena.ts';
import type { Crew } from '../crew.ts';
import type { TrafficKernel } from './contract.ts';

/** Up to so many cells are summed sooner by one thread than another one wakes. */
const usuallyFew = 32768;

/**
 * The sums as a crew makes them, one part per substance.
 *
 * @param few      cells that the calling thread sums by itself
 * @param capacity most substances
 */
export function wasmTraffic(crew: Crew, arena: Arena, few = usuallyFew, capacity = 64): TrafficKernel {
  const table = arena.u32(capacity);
  return {
    gather(traffic, { count, order, voxel }) {
      traffic.forEach(({ numbers }, s) => {
        table[s] = numbers.byteOffset;
      });
      const args = [table.byteOffset, order.byteOffset, voxel.byteOffset];
      if (count > few) crew.run('gatherTraffic', traffic.length, args);
      else for (let s = 0; s < traffic.length; s++) crew.call('gatherTraffic', [s, traffic.length, ...args]);
    },
  };
}
