import { randomDirection } from '../../core/random.ts';
import type { DirectionKernel } from './contract.ts';

/** The definition: one direction after the other. */
export const referenceDirections: DirectionKernel = {
  directions({ count, id, x, y, z }, seed, purpose, tick) {
    for (let n = 0; n < count; n++) {
      [x[n], y[n], z[n]] = randomDirection(seed, purpose, id[n]!, tick);
    }
  },
};
