import { cxcr4 } from '../biology/receptors/index.ts';
import { fraction, hours, perHour, quantity } from '../core/units.ts';
import type { Drug } from '../model/drug.ts';
import { assumed, estimated } from '../model/parameter.ts';
import { byBodySize } from './in-mice.ts';
import { oneCompartment } from './one-compartment.ts';
import { smallPolar } from './small-polar.ts';

const inHumans = oneCompartment({
  molarMass: estimated(quantity(410.6, 'g/mol'), [410.6, 410.7], 'from the formula C24H38N6'),
  volume: assumed(quantity(0.3, 'L/kg'), [0.1, 1], 'as plerixafor, whose half it is; nobody was given it'),
  halfLife: assumed(hours(2), [0.5, 5], 'shorter than plerixafor, which is larger; nothing was read'),
  subcutaneous: {
    rate: assumed(perHour(3), [1, 6], 'as plerixafor'),
    bioavailability: assumed(fraction(1), [0.7, 1], 'as plerixafor'),
  },
});

/** AMD3465: competes with CXCL12 for CXCR4; half of plerixafor, and tighter. */
export const amd3465: Drug = {
  id: 'amd3465',
  name: 'AMD3465',
  ontology: [],
  class: 'monocyclam: antagonist of CXCR4',
  substance: smallPolar('amd3465', 'AMD3465', [], ['B088']),
  pharmacokinetics: { human: inHumans, mouse: byBodySize(inHumans) },
  blocks: [
    {
      receptor: cxcr4,
      half: assumed(quantity(20, 'nM'), [5, 100], 'displaces CXCL12 at some 20 nM in culture; recalled'),
    },
  ],
  missing: ['It was given to mice only; human kinetics are assumed.'],
  because: ['B088', 'B089', 'B090', 'B091'],
};
