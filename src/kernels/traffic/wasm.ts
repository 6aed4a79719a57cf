import type { Arena } from '../arena.ts';
import type { Crew } from '../crew.ts';
import type { TrafficKernel } from './contract.ts';

/**
 * The sums as a crew makes them, one part per substance.
 *
 * @param capacity most substances
 */
export function wasmTraffic(crew: Crew, arena: Arena, capacity = 64): TrafficKernel {
  const table = arena.u32(capacity);
  return {
    gather(traffic, { order, voxel }) {
      traffic.forEach(({ numbers }, s) => {
        table[s] = numbers.byteOffset;
      });
      crew.run('gatherTraffic', traffic.length, [table.byteOffset, order.byteOffset, voxel.byteOffset]);
    },
  };
}
