/** Whether columns hold numbers. */
export interface FiniteKernel {
  /** True when none of the first `count` values of any column, all in the arena, is a NaN or an infinity. */
  areFinite(columns: readonly Float32Array[], count: number): boolean;
}
