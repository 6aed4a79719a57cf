import { ceil } from '../../core/math.ts';
import type { Arena } from '../arena.ts';
import type { Crew } from '../crew.ts';
import type { RandomKernel } from '../random/contract.ts';
import type { DirectionKernel } from './contract.ts';

/** Rows of one part, as in directions.as.ts. */
const block = 4096;

/**
 * The directions as a crew draws them, one part per block.
 *
 * @param most rows of one call
 */
export function wasmDirections(arena: Arena, crew: Crew, lots: RandomKernel, most: number): DirectionKernel {
  const first = arena.u32(most);
  const second = arena.u32(most).fill(1);
  return {
    directions({ count, id, x, y, z }, seed, purpose, tick) {
      lots.draw({ count, id, draw: first, uniform: x }, seed, purpose, tick);
      lots.draw({ count, id, draw: second, uniform: y }, seed, purpose, tick);
      crew.run('directionsOfLots', ceil(count / block), [x.byteOffset, y.byteOffset, z.byteOffset, count]);
    },
  };
}
