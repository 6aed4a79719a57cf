import { vegfr } from '../biology/receptors/index.ts';
import { fraction, perHour, quantity } from '../core/units.ts';
import type { Drug, Pharmacokinetics } from '../model/drug.ts';
import { assumed, estimated, measured } from '../model/parameter.ts';
import { byBodySize } from './in-mice.ts';
import { smallPolar } from './small-polar.ts';

/** Apparent clearance and volume, as it is given by mouth only. */
const inHumans: Pharmacokinetics = {
  molarMass: estimated(quantity(259.3, 'g/mol'), [259.2, 259.3], 'from the formula C13H13N3O3'),
  centralVolume: estimated(quantity(0.9, 'L/kg'), [0.5, 1.4], 'CL/F × 3.72 h/ln 2', ['LenalidomideInMds']),
  clearance: estimated(quantity(0.168, 'L/h/kg'), [0.1, 0.25], '10 mg over an area of 852 ng·h/mL, over 70 kg', [
    'LenalidomideInMds',
  ]),
  oral: {
    rate: assumed(perHour(3), [1, 6], 'puts the peak near 1 h', ['LenalidomideInMds']),
    bioavailability: assumed(fraction(1), [1, 1], 'counted in CL/F and V/F; more than 0.9 was read', ['Chen2017']),
  },
  free: measured(fraction(0.7), [0.6, 0.8], 'about 30 % bound', ['LenalidomideSheet']),
};

/** Lenalidomide, which the review counts among the inhibitors of VEGF. */
export const lenalidomide: Drug = {
  id: 'lenalidomide',
  name: 'lenalidomide',
  ontology: ['CHEBI:63791', 'DrugBank:DB00480'],
  class: 'immunomodulator that holds back what VEGF does',
  substance: smallPolar('lenalidomide', 'free lenalidomide', ['CHEBI:63791'], ['B060']),
  pharmacokinetics: { human: inHumans, mouse: byBodySize(inHumans) },
  silences: [
    {
      signal: vegfr,
      half: assumed(quantity(5, 'µM'), [0.5, 30], 'endothelium in culture at some micromolar; recalled'),
    },
  ],
  missing: ['Cereblon, through which it acts on cells of the immune system and on clones with del(5q), is not there.'],
  because: ['B060'],
};
