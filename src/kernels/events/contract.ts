/**
 * What turns states into hazards and hazards into probabilities; columns of one arena, of which the first `count` rows are
 * meant. Bits are those of `exp` and `pow` of `core/math.ts`.
 */
export interface EventKernel {
  /** probability = 1 − exp(−rate·dt). */
  chances(rate: Float64Array, probability: Float64Array, count: number, dt: number): void;
  /** hazard = greatest/(1 + ratioⁿ), with n = power ≥ 0; 0 for an infinite ratio. A whole power up to 8 is multiplied out. */
  hazards(ratio: Float64Array, hazard: Float64Array, count: number, greatest: number, power: number): void;
}
