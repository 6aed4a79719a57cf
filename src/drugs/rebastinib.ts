import { flt3Itd } from '../biology/pathways/index.ts';
import { tie2, vegfr } from '../biology/receptors/index.ts';
import { fraction, hours, perHour, quantity } from '../core/units.ts';
import type { Drug } from '../model/drug.ts';
import { assumed, estimated } from '../model/parameter.ts';
import { lipophilicBase } from './anthracyclines.ts';
import { byBodySize } from './in-mice.ts';
import { tenthOf } from './kinase-inhibitors.ts';
import { oneCompartment } from './one-compartment.ts';

const inHumans = oneCompartment({
  molarMass: estimated(quantity(553.6, 'g/mol'), [553.5, 553.6], 'from the formula C30H28FN7O3'),
  volume: assumed(quantity(3, 'L/kg'), [1, 10], 'V/F; a lipophilic kinase inhibitor, nothing was read'),
  halfLife: assumed(hours(12), [6, 24], 'given twice a day; recalled'),
  oral: {
    rate: assumed(perHour(0.5), [0.2, 1], 'puts the peak at some 4 h; recalled'),
    bioavailability: assumed(fraction(1), [1, 1], 'counted in CL/F and V/F'),
  },
  free: assumed(fraction(0.01), [0.001, 0.05], 'nearly all bound, as others of its kind'),
});

/** Rebastinib: inhibits the kinases of Tie-2 and VEGF receptors at once, and FLT3. Stands for dual VEGF and Tie-2 blockers. */
export const rebastinib: Drug = {
  id: 'rebastinib',
  name: 'rebastinib',
  ontology: [],
  class: 'inhibitor of the kinases Tie-2 and VEGFR',
  substance: { ...lipophilicBase('rebastinib', 'free rebastinib', []), because: ['B065'] },
  pharmacokinetics: { human: inHumans, mouse: byBodySize(inHumans) },
  silences: [
    { signal: tie2, half: assumed(quantity(0.3, 'nM'), [0.05, 3], 'Tie-2 below 0.1 nM as a kinase; recalled') },
    { signal: vegfr, half: assumed(quantity(4, 'nM'), [1, 30], 'VEGFR-2; recalled') },
    { signal: flt3Itd, half: assumed(quantity(3, 'nM'), [0.3, 30], `${tenthOf}; recalled, and how much was not`) },
  ],
  missing: [
    'Macrophages with Tie-2 and BCR-ABL are not there.',
    'A block of Tie-2 takes what Ang-1 does for vessels as well as what Ang-2 does to them; an antibody to Ang-2 would not.',
  ],
  because: ['B064', 'B065'],
};
