import { quantity } from '../core/units.ts';
import type { Absorption, Pharmacokinetics } from '../model/drug.ts';
import { assumed, type Parameter } from '../model/parameter.ts';
import { borrowed } from './borrowed.ts';
import { byMass } from './by-mass.ts';

const faster = assumed(
  quantity(7.27, '1'),
  [3.635, 14.54],
  '(70 kg/0.025 kg)^¼: clearance per body mass falls as its fourth root; within twofold',
);
const why = 'by body size: (70 kg/0.025 kg)^¼ times as fast as in humans';

/** Kinetics of a small molecule in mice where they were not read: volumes per mass as in humans, rates by body size. */
export function byBodySize(ofHumans: Pharmacokinetics): Pharmacokinetics {
  const inHumans = {
    ...ofHumans,
    centralVolume: byMass(ofHumans.centralVolume),
    clearance: byMass(ofHumans.clearance),
  };
  const [least, most] = faster.range;
  const hastened = <P extends Parameter>(parameter: P): P => {
    const [lowest, highest] = parameter.range;
    return {
      ...parameter,
      quantity: { ...parameter.quantity, amount: faster.quantity.amount * parameter.quantity.amount },
      range: [least * lowest, most * highest],
      grade: 'assumed',
      source: `${why}: ${parameter.source}`,
    };
  };
  const uptake = ({ rate, bioavailability }: Absorption): Absorption => ({ rate: hastened(rate), bioavailability });
  return {
    ...borrowed(inHumans, 'humans, by body mass'),
    clearance: hastened(inHumans.clearance),
    ...(inHumans.toPeriphery && { toPeriphery: hastened(inHumans.toPeriphery) }),
    ...(inHumans.fromPeriphery && { fromPeriphery: hastened(inHumans.fromPeriphery) }),
    ...(inHumans.oral && { oral: uptake(inHumans.oral) }),
    ...(inHumans.subcutaneous && { subcutaneous: uptake(inHumans.subcutaneous) }),
  };
}

/** An antibody that mice get, as it is or as one that binds their own molecule. */
export const antibodyInMice: Pharmacokinetics = {
  molarMass: assumed(quantity(150000, 'g/mol'), [144000, 152000], 'an IgG'),
  centralVolume: assumed(quantity(0.1, 'L/kg'), [0.05, 0.2], 'plasma and some interstitium; recalled'),
  clearance: assumed(quantity(0.0004, 'L/h/kg'), [0.0001, 0.002], 'half-life of about a week in mice; recalled'),
};
