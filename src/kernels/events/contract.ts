/**
 * What turns hazards into probabilities; columns of one arena, of which the first `count` rows are
 * meant. Bits are those of `exp` of `core/math.ts`.
 */
export interface EventKernel {
  /** probability = 1 − exp(−rate·dt). */
  chances(rate: Float64Array, probability: Float64Array, count: number, dt: number): void;
}
