/** Whether columns hold numbers. */
export interface FiniteKernel {
  /** True when none of the first `count` values, of a column in the arena, is a NaN or an infinity. */
  areFinite(values: Float32Array, count: number): boolean;
}
