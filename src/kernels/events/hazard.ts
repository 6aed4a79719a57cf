import { floor, pow, wholePower } from '../../core/math.ts';

/** greatest/(1 + ratioⁿ): the definition that all versions follow. */
export function hazardOf(ratio: number, greatest: number, power: number): number {
  if (ratio === Number.POSITIVE_INFINITY) return 0;
  const isWhole = power === floor(power) && power <= 8;
  return greatest / (1 + (isWhole ? wholePower(ratio, power) : pow(ratio, power)));
}
