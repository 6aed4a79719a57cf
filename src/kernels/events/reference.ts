import { exp } from '../../core/math.ts';
import type { EventKernel } from './contract.ts';

/** The definition: one row after the other. */
export const referenceEvents: EventKernel = {
  chances(rate, probability, count, dt) {
    for (let n = 0; n < count; n++) probability[n] = 1 - exp(-rate[n]! * dt);
  },
};
