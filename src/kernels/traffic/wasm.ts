import { MarrowError } from '../../core/error.ts';
import type { Arena } from '../arena.ts';
import type { Crew } from '../crew.ts';
import type { TrafficKernel } from './contract.ts';

/** Up to so many cells are summed sooner by one thread than another one wakes. */
const usuallyFew = 4096;

/**
 * The sums as a crew makes them, one part per substance.
 *
 * @param capacity most substances
 * @param few      cells that the calling thread sums by itself
 */
export function wasmTraffic(crew: Crew, arena: Arena, capacity = 64, few = usuallyFew): TrafficKernel {
  const table = arena.u32(capacity);
  return {
    gather(traffic, { count, order, voxel }) {
      if (traffic.length > capacity) throw tooMany(capacity, traffic.length);
      table.set(traffic.map(({ numbers }) => numbers.byteOffset));
      const args = [table.byteOffset, order.byteOffset, voxel.byteOffset];
      if (count > few) crew.run('gatherTraffic', traffic.length, args);
      else for (let s = 0; s < traffic.length; s++) crew.call('gatherTraffic', [s, traffic.length, ...args]);
    },
  };
}

function tooMany(capacity: number, found: number): MarrowError {
  return new MarrowError({
    kind: 'unsupported',
    message: 'cells trade in more substances than there is room for',
    expected: `at most ${capacity}`,
    found: String(found),
  });
}
