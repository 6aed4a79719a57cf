import { ceil } from '../../core/math.ts';
import type { Crew } from '../crew.ts';
import type { RandomKernel } from './contract.ts';

/** Lots of one part: drawing them takes longer than waking another thread. A multiple of the four that are drawn at once. */
const blockLength = 4096;

/** The lots as a crew draws them, one part per block. */
export function wasmRandom(crew: Crew): RandomKernel {
  return {
    draw({ count, id, draw, uniform }, seed, purpose, tick) {
      const columns = [id.byteOffset, draw.byteOffset, uniform.byteOffset, count];
      crew.run('drawLots', ceil(count / blockLength), [...columns, purpose, tick, seed, seed / 4294967296]);
    },
  };
}
