import { internal } from '../core/units.ts';
import type { Dose } from './regimen.ts';
import type { Species } from './species.ts';

/** A dose as one body of a species gets it, mg. */
export function milligramsOf(amount: Dose['amount'], { bodyArea, bodyMass }: Species): number {
  const body = { 'dose per mass': bodyMass, 'dose per area': bodyArea, dose: null }[amount.dimension];
  return internal(amount) * (body === null ? 1 : internal(body.quantity));
}
