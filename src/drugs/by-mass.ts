import { human } from '../biology/anatomy/species.ts';
import { quantity } from '../core/units.ts';
import type { Pharmacokinetics } from '../model/drug.ts';

const { bodyArea, bodyMass } = human;
const areaPerMass = bodyArea.quantity.amount / bodyMass.quantity.amount;
const perMass = { 'L/m²': 'L/kg', 'L/h/m²': 'L/h/kg' } as const;

/** What was read by the body area of humans, by their mass. */
export function byMass<P extends Pharmacokinetics['centralVolume'] | Pharmacokinetics['clearance']>(parameter: P): P {
  const { unit, amount } = parameter.quantity;
  if (unit !== 'L/m²' && unit !== 'L/h/m²') return parameter;
  const [low, high] = parameter.range;
  return {
    ...parameter,
    quantity: quantity(amount * areaPerMass, perMass[unit]),
    range: [low * areaPerMass, high * areaPerMass],
    source: `${amount} ${unit}, times ${bodyArea.quantity.amount} m² over ${bodyMass.quantity.amount} kg: ${parameter.source}`,
  };
}
