import { random } from '../../core/random.ts';
import type { Lots, RandomKernel } from './contract.ts';

/** The definition: one number after the other. */
export const referenceRandom: RandomKernel = {
  draw({ count, id, draw, uniform }: Lots, seed: number, purpose: number, tick: number): void {
    for (let n = 0; n < count; n++) uniform[n] = random(seed, purpose, id[n]!, tick, draw[n]!);
  },
};
