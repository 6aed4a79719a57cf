import { vegfr } from '../biology/receptors/index.ts';
import { fraction, hours, perHour, quantity } from '../core/units.ts';
import type { Drug } from '../model/drug.ts';
import { assumed, estimated } from '../model/parameter.ts';
import { byBodySize } from './in-mice.ts';
import { oneCompartment } from './one-compartment.ts';
import { smallPolar } from './small-polar.ts';

const inHumans = oneCompartment({
  molarMass: estimated(quantity(258.2, 'g/mol'), [258.2, 258.3], 'from the formula C13H10N2O4'),
  volume: assumed(quantity(1.4, 'L/kg'), [0.9, 2], 'V/F some 100 L; recalled'),
  halfLife: assumed(hours(6), [5, 7], 'five to seven hours; recalled'),
  oral: {
    rate: assumed(perHour(0.4), [0.2, 1], 'puts the peak at 3 to 5 h; recalled'),
    bioavailability: assumed(fraction(1), [1, 1], 'counted in CL/F and V/F'),
  },
  free: assumed(fraction(0.4), [0.3, 0.5], '55 to 66 % bound; recalled'),
});

/** Thalidomide, which the review counts among the inhibitors of VEGF. */
export const thalidomide: Drug = {
  id: 'thalidomide',
  name: 'thalidomide',
  ontology: ['CHEBI:9513', 'DrugBank:DB01041'],
  class: 'immunomodulator that holds back what VEGF does',
  substance: smallPolar('thalidomide', 'free thalidomide', ['CHEBI:9513'], ['B060']),
  pharmacokinetics: { human: inHumans, mouse: byBodySize(inHumans) },
  silences: [
    {
      signal: vegfr,
      half: assumed(quantity(40, 'µM'), [5, 200], 'several times weaker than lenalidomide; recalled'),
    },
  ],
  missing: [
    'Mice hardly respond to it; cereblon, through which it acts, and what it becomes in the liver are not there.',
  ],
  because: ['B060'],
};
