import { floor, pow, wholePower } from '../../core/math.ts';

/**
 * Death hazard of a damaged cell, h₀·Δⁿ/(Θⁿ + Δⁿ) as greatest/(1 + (Θ/Δ)ⁿ), with n = power ≥ 0, 1/h: the definition that all
 * versions follow. A whole power up to 8 is multiplied out.
 */
export function damageHazard(damage: number, threshold: number, greatest: number, power: number): number {
  if (damage <= 0) return 0;
  const ratio = threshold / damage;
  if (ratio === Number.POSITIVE_INFINITY) return 0;
  const isWhole = power === floor(power) && power <= 8;
  return greatest / (1 + (isWhole ? wholePower(ratio, power) : pow(ratio, power)));
}
