import { MarrowError } from '../../core/error.ts';
import { exp, log } from '../../core/math.ts';

/**
 * How a fluid holds a substance: dissolved, and bound to a carrier that saturates.
 *
 * content = α·P + capacity·S(P), S = Pⁿ/(P½ⁿ + Pⁿ). The level P is a gas's pressure or a solute's concentration.
 */
export interface Carrier {
  /** α: content dissolved per unit of level, above 0. */
  readonly solubility: number;
  /** Content bound at full saturation; 0 where nothing carries the substance. */
  readonly capacity: number;
  /** P½: level of half saturation, above 0. */
  readonly half: number;
  /** n: Hill's power, at least 1. */
  readonly power: number;
}

/** @throws MarrowError `invalid-model` when content would not rise with the level */
export function checkCarrier(name: string, carrier: Carrier): void {
  const { solubility, capacity, half, power } = carrier;
  if (solubility > 0 && capacity >= 0 && half > 0 && power >= 1) return;
  throw new MarrowError({
    kind: 'invalid-model',
    message: `carrier of "${name}" does not hold more at a higher level`,
    expected: 'solubility > 0, capacity ≥ 0, half > 0, power ≥ 1',
    found: `solubility ${solubility}, capacity ${capacity}, half ${half}, power ${power}`,
  });
}

/** Share of the carrier that is bound, 0..1. */
export function saturation(carrier: Carrier, level: number): number {
  if (level <= 0) return 0;
  const ratio = exp(carrier.power * log(level / carrier.half));
  return ratio <= 1 ? ratio / (1 + ratio) : 1 / (1 + 1 / ratio);
}

/** Amount per volume of fluid at this level. */
export function contentAt(carrier: Carrier, level: number): number {
  if (carrier.capacity === 0) return carrier.solubility * level;
  return carrier.solubility * level + carrier.capacity * saturation(carrier, level);
}

/** Change of content per change of level: α + capacity·n·S(1 − S)/P. */
export function contentSlope(carrier: Carrier, level: number): number {
  if (carrier.capacity === 0) return carrier.solubility;
  const p = levelForSlope(carrier, level);
  return slopeOf(carrier, p, saturation(carrier, p));
}

/** Below this level, and at power 1, the bound part rises in proportion to the level or slower. */
function levelForSlope({ half }: Carrier, level: number): number {
  return level > 1e-9 * half ? level : 1e-9 * half;
}

function slopeOf({ solubility, capacity, power }: Carrier, level: number, bound: number): number {
  return solubility + (capacity * power * bound * (1 - bound)) / level;
}

const steps = 48;

/**
 * The level at which the fluid holds this content: Newton's method, halving the bracket where a step would leave it.
 *
 * @param content amount per volume; at most 0 gives the level of the dissolved part alone
 * @param guess   where to begin; a good one saves steps
 */
export function levelAt(carrier: Carrier, content: number, guess = carrier.half): number {
  const { solubility, capacity } = carrier;
  if (capacity === 0 || content <= 0) return content / solubility;
  let low = content > capacity ? (content - capacity) / solubility : 0;
  let high = content / solubility;
  let level = guess >= low && guess <= high ? guess : low + 0.5 * (high - low);
  for (let i = 0; i < steps; i++) {
    const bound = saturation(carrier, level);
    const excess = solubility * level + capacity * bound - content;
    if (excess === 0) return level;
    if (excess > 0) high = level;
    else low = level;
    const newton = level - excess / slopeOf(carrier, levelForSlope(carrier, level), bound);
    const next = newton > low && newton < high ? newton : low + 0.5 * (high - low);
    if (next === level) return level;
    level = next;
  }
  return level;
}
