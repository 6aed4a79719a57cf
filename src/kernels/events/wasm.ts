import { ceil } from '../../core/math.ts';
import type { Crew } from '../crew.ts';
import type { EventKernel } from './contract.ts';

/** Rows of one part, as in events.as.ts. */
const block = 4096;

/** The columns as a crew fills them, one part per block. */
export function wasmEvents(crew: Crew): EventKernel {
  return {
    chances(rate, probability, count, dt) {
      crew.run('chancesOfRates', ceil(count / block), [rate.byteOffset, probability.byteOffset, count, dt]);
    },
  };
}
