import { LN2 } from '../core/math.ts';
import { quantity } from '../core/units.ts';
import type { Pharmacokinetics } from '../model/drug.ts';
import { estimated, type Parameter } from '../model/parameter.ts';

/** What is known of a drug whose clearance was not read. */
export interface Course extends Omit<Pharmacokinetics, 'centralVolume' | 'clearance'> {
  /** L/kg. */
  readonly volume: Parameter<'volume per mass'>;
  /** h. */
  readonly halfLife: Parameter<'time'>;
}

/** One compartment whose clearance is ln 2 × volume/half-life; no better known than these two. */
export function oneCompartment({ volume, halfLife, ...others }: Course): Pharmacokinetics {
  const [least, most] = volume.range;
  const [shortest, longest] = halfLife.range;
  const liters = volume.quantity.amount;
  const time = halfLife.quantity.amount;
  return {
    ...others,
    centralVolume: volume,
    clearance: {
      ...estimated(
        quantity((LN2 * liters) / time, 'L/h/kg'),
        [(LN2 * least) / longest, (LN2 * most) / shortest],
        `ln 2 × ${liters} L/kg over a half-life of ${time} h; ${halfLife.source}`,
        halfLife.cites,
      ),
      grade: halfLife.grade === 'assumed' || volume.grade === 'assumed' ? 'assumed' : 'estimated',
    },
  };
}
