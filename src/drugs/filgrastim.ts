import { gcsf } from '../biology/substances/gcsf.ts';
import { fraction, perHour, quantity } from '../core/units.ts';
import type { Drug, Pharmacokinetics } from '../model/drug.ts';
import { assumed, estimated, measured } from '../model/parameter.ts';
import { borrowed } from './borrowed.ts';

const inHumans: Pharmacokinetics = {
  molarMass: assumed(quantity(18800, 'g/mol'), [18700, 18900], 'a protein of 175 amino acids; recalled'),
  centralVolume: measured(quantity(0.15, 'L/kg'), [0.05, 0.2], 'volume of distribution in blood', ['FilgrastimLabel']),
  clearance: estimated(
    quantity(0.0297, 'L/h/kg'),
    [0.02, 0.04],
    'ln 2 × 150 mL/kg over 3.5 h; 0.036 L/h/kg is read beside it. At rest: it follows the neutrophils',
    ['FilgrastimLabel'],
  ),
  subcutaneous: {
    rate: measured(perHour(0.161), [0.1, 0.3], 'fit of a population model', ['GcsfModel2012']),
    bioavailability: assumed(fraction(0.6), [0.4, 0.8], 'lower than that of the pegylated form; recalled'),
  },
};

/** Filgrastim, G-CSF as a drug: it adds to the hormone, and neutrophils clear both. */
export const filgrastim: Drug = {
  id: 'filgrastim',
  name: 'filgrastim',
  ontology: ['DrugBank:DB00099'],
  class: 'cytokine: recombinant G-CSF',
  substance: {
    kind: 'substance',
    id: 'filgrastim',
    name: 'filgrastim in tissue',
    dimension: 'concentration',
    ontology: ['DrugBank:DB00099'],
    diffusion: assumed(quantity(80, 'µm²/s'), [40, 120], 'that of G-CSF'),
    decay: assumed(quantity(0.05, '1/h'), [0.01, 0.2], 'that of G-CSF'),
    initial: assumed(quantity(0, 'nM'), [0, 0], 'none: it acts in tissue as the hormone that it adds to'),
    because: ['B093'],
  },
  pharmacokinetics: { human: inHumans, mouse: borrowed(inHumans, 'humans, by body mass') },
  replaces: {
    hormone: gcsf,
    at: estimated(quantity(0.00106, 'nM'), [0.0005, 0.003], 'level at rest, 0.02 µg/L over 18.8 kDa', [
      'GcsfModel2012',
    ]),
  },
  missing: [
    'That it costs osteoblasts, and that proteases cleave CD44 and KIT, has no rule.',
    'A dose lifts G-CSF a thousandfold, far beyond the levels of aplasia for which its rules were fitted: they are near their ceilings.',
  ],
  because: ['B093', 'B098'],
};
