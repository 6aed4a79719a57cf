import { oxygen } from '../biology/substances/oxygen.ts';
import { hours, mmHg, quantity } from '../core/units.ts';
import type { Drug } from '../model/drug.ts';
import { assumed, measured } from '../model/parameter.ts';
import { linksDna, linksLast } from './alkylating-prodrugs.ts';
import { byBodySize } from './in-mice.ts';
import { oneCompartment } from './one-compartment.ts';
import { smallPolar } from './small-polar.ts';

const inHumans = oneCompartment({
  molarMass: measured(quantity(449, 'g/mol'), [449, 449.1], 'formula C9H16Br2N5O4P', ['EvofosfamideSheet']),
  volume: assumed(quantity(0.7, 'L/kg'), [0.4, 2], 'water of the body; recalled'),
  halfLife: assumed(hours(0.8), [0.4, 1.5], 'less than an hour; recalled'),
});

/** TH-302 (evofosfamide): cells with little oxygen make a mustard of it that links DNA. */
export const th302: Drug = {
  id: 'th302',
  name: 'TH-302',
  ontology: ['DrugBank:DB06091'],
  class: 'prodrug activated by hypoxia',
  substance: smallPolar('th302', 'TH-302', ['DrugBank:DB06091'], ['B133']),
  pharmacokinetics: { human: inHumans, mouse: byBodySize(inHumans) },
  store: {
    reference: assumed(quantity(5, 'µM'), [0.5, 50], 'kills without oxygen in culture at some micromolar; recalled'),
    halfLife: linksLast,
    slowedBy: {
      gas: oxygen,
      half: assumed(mmHg(2), [0.3, 10], 'half of the activation; recalled, and it decides how far it acts'),
    },
  },
  damage: linksDna,
  missing: [
    'The mustard that leaves its cell and links DNA of neighbors (Br-IPM) is no substance of its own: none of it is given to a neighbor.',
    'Skin and mucosa, which limit its dose, are not there.',
  ],
  because: ['B131', 'B132', 'B133', 'B134', 'B137'],
};
