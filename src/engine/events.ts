import { exp } from '../core/math.ts';
import type { Arena } from '../kernels/arena.ts';
import type { EventKernel } from '../kernels/events/contract.ts';
import type { RandomKernel } from '../kernels/random/contract.ts';

/** Probability that something with this rate happens within dt. */
export function chance(rate: number, dt: number): number {
  return 1 - exp(-rate * dt);
}

/** Candidates that are decided at once: few enough to stay in the cache, too few to be worth another thread. */
export const handful = 4096;

/**
 * Decides what happens to cells, a handful of candidates at a time: whoever asks writes them into the columns and draws. A lot
 * depends on seed, purpose, id, tick and draw alone, so it does not matter which candidates share a handful; but what happens
 * to one must not change the rate of another.
 */
export class Hat {
  /** [handful] what whoever asks knows each candidate by. */
  readonly subject = new Uint32Array(handful);
  /** [handful] whose lot it is. */
  readonly id: Uint32Array;
  /** [handful] which of the draws of one purpose, id and tick. */
  readonly turn: Uint32Array;
  /** [handful] 1/h */
  readonly rate: Float64Array;
  /** [handful], written: that it happens within this tick. */
  readonly probability: Float64Array;
  private readonly uniform: Float64Array;
  private readonly kernels: { readonly random: RandomKernel; readonly events: EventKernel };
  private readonly seed: number;
  private readonly dt: number;

  constructor(arena: Arena, kernels: Hat['kernels'], seed: number, dt: number) {
    this.kernels = kernels;
    this.seed = seed;
    this.dt = dt;
    this.id = arena.u32(handful);
    this.turn = arena.u32(handful);
    this.uniform = arena.f64(handful);
    this.rate = arena.f64(handful);
    this.probability = arena.f64(handful);
  }

  /** Draw the lots of the first `count` candidates. */
  draw(count: number, purpose: number, tick: number): void {
    if (count === 0) return;
    const { id, probability, rate, turn, uniform } = this;
    this.kernels.events.chances(rate, probability, count, this.dt);
    this.kernels.random.draw({ count, id, draw: turn, uniform }, this.seed, purpose, tick);
  }

  /** Whether it happens to a candidate whose lot was drawn. */
  happens(n: number): boolean {
    return this.uniform[n]! < this.probability[n]!;
  }
}
