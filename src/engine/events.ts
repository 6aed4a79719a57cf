import { exp, floor } from '../core/math.ts';
import type { Arena } from '../kernels/arena.ts';
import type { EventKernel } from '../kernels/events/contract.ts';
import type { Lots, RandomKernel } from '../kernels/random/contract.ts';

/**
 * Grain in which the probabilities of one tick are summed, in whole numbers, so that the sum does not depend on the order
 * of the cells: exact for two million of them.
 */
const grain = 1 / 4294967296;

/** A probability in whole grains. */
export function grains(probability: number): number {
  return floor(probability / grain + 0.5);
}

/** The probability that so many grains are. */
export function fromGrains(count: number): number {
  return count * grain;
}

/** Probability that something with this rate happens within dt. */
export function chance(rate: number, dt: number): number {
  return 1 - exp(-rate * dt);
}

/** Candidates that are decided at once: few enough to stay in the cache, too few to be worth another thread. */
export const handful = 4096;

/** What becomes of the candidates for one kind of event. */
export interface Outcome {
  /** Told of every candidate: its probability, its rate and the part of the rate that was put in with it. */
  weigh(subject: number, probability: number, rate: number, part: number): void;
  /** Told of those to whom it happens. */
  happen(subject: number, rate: number, part: number): void;
}

/**
 * Decides what happens to cells, a handful of candidates at a time. A lot depends on seed, purpose, id, tick and draw alone,
 * so it does not matter which candidates share a handful; but what happens to one must not change the rate of another.
 */
export class Hat {
  private readonly kernels: { readonly random: RandomKernel; readonly events: EventKernel };
  private readonly seed: number;
  private readonly dt: number;
  private readonly lots: { -readonly [K in keyof Lots]: Lots[K] };
  private readonly rate: Float64Array;
  private readonly probability: Float64Array;
  private readonly part = new Float64Array(handful);
  private readonly subject = new Uint32Array(handful);
  private purpose = 0;
  private tick = 0;
  private outcome: Outcome = { weigh: () => undefined, happen: () => undefined };

  constructor(arena: Arena, kernels: Hat['kernels'], seed: number, dt: number) {
    this.kernels = kernels;
    this.seed = seed;
    this.dt = dt;
    this.lots = { count: 0, id: arena.u32(handful), draw: arena.u32(handful), uniform: arena.f64(handful) };
    this.rate = arena.f64(handful);
    this.probability = arena.f64(handful);
  }

  /** Decide for every candidate that `candidates` puts in. */
  decide(purpose: number, tick: number, outcome: Outcome, candidates: () => void): void {
    this.purpose = purpose;
    this.tick = tick;
    this.outcome = outcome;
    this.lots.count = 0;
    candidates();
    this.draw();
  }

  /**
   * A candidate.
   *
   * @param subject what the outcome is told
   * @param id whose lot it is
   * @param draw which of the draws of this purpose, id and tick
   * @param rate 1/h
   * @param part of the rate, for the outcome
   */
  put(subject: number, id: number, draw: number, rate: number, part = 0): void {
    const n = this.lots.count++;
    this.subject[n] = subject;
    this.lots.id[n] = id;
    this.lots.draw[n] = draw;
    this.rate[n] = rate;
    this.part[n] = part;
    if (this.lots.count === handful) this.draw();
  }

  private draw(): void {
    const { kernels, lots, outcome, part, probability, rate, subject } = this;
    const { count, uniform } = lots;
    kernels.events.chances(rate, probability, count, this.dt);
    kernels.random.draw(lots, this.seed, this.purpose, this.tick);
    for (let n = 0; n < count; n++) {
      outcome.weigh(subject[n]!, probability[n]!, rate[n]!, part[n]!);
      if (uniform[n]! < probability[n]!) outcome.happen(subject[n]!, rate[n]!, part[n]!);
    }
    lots.count = 0;
  }
}
