import { integrinActivation } from '../biology/pathways/index.ts';
import { vla4OnFibronectin } from '../biology/receptors/adhesion.ts';
import { vla4 } from '../biology/receptors/index.ts';
import { hours, quantity } from '../core/units.ts';
import type { Drug } from '../model/drug.ts';
import { assumed, estimated } from '../model/parameter.ts';
import { byBodySize } from './in-mice.ts';
import { oneCompartment } from './one-compartment.ts';
import { smallPolar } from './small-polar.ts';

const inHumans = oneCompartment({
  molarMass: estimated(quantity(312.1, 'g/mol'), [312, 312.2], 'from the formula C2H8Cl3NO2Te'),
  volume: assumed(quantity(0.6, 'L/kg'), [0.3, 2], 'water of the body; nothing was read'),
  halfLife: assumed(hours(6), [1, 24], 'given every other day; nothing was read'),
});

const half = assumed(
  quantity(0.3, 'µM'),
  [0.05, 5],
  'so that 3 mg/m² acts for some hours; cells in culture need a few micromolar; recalled',
);

/** AS101: a tellurium compound that takes the thiols of VLA-4, which then binds and signals no more. */
export const as101: Drug = {
  id: 'as101',
  name: 'AS101',
  ontology: [],
  class: 'tellurium compound that inactivates VLA-4',
  substance: smallPolar('as101', 'AS101', [], ['B115']),
  pharmacokinetics: { human: inHumans, mouse: byBodySize(inHumans) },
  silences: [
    { signal: vla4, half },
    { signal: vla4OnFibronectin, half },
  ],
  inhibits: [{ activity: integrinActivation, half }],
  missing: [
    'VLA-4 that has lost its thiols stays so until it is made anew; here it is back when the drug is gone.',
    'IL-10 and what else it does to immune cells are not there.',
  ],
  because: ['B115', 'B116', 'B117'],
};
