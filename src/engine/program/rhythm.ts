import { cos, floor, PI } from '../../core/math.ts';

/** A rhythm in numbers, h. */
export interface CompiledRhythm {
  readonly id: string;
  readonly period: number;
  readonly peak: number;
  readonly amplitude: number;
}

/** r(t) = 1 + amplitude·cos(2π(t − peak)/period), t in hours. */
export function rhythmAt({ period, peak, amplitude }: CompiledRhythm, hours: number): number {
  const turns = (hours - peak) / period;
  return 1 + amplitude * cos(2 * PI * (turns - floor(turns)));
}
