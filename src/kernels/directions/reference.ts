import { cos, max, PI, sin, sqrt } from '../../core/math.ts';
import { random } from '../../core/random.ts';
import type { DirectionKernel } from './contract.ts';

/** The definition: one direction after the other. */
export const referenceDirections: DirectionKernel = {
  directions({ count, id, x, y, z }, seed, purpose, tick) {
    for (let n = 0; n < count; n++) {
      const up = 2 * random(seed, purpose, id[n]!, tick, 0) - 1;
      const around = 2 * PI * random(seed, purpose, id[n]!, tick, 1);
      const flat = sqrt(max(0, 1 - up * up));
      x[n] = flat * cos(around);
      y[n] = flat * sin(around);
      z[n] = up;
    }
  },
};
