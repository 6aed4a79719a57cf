import { cxcr4 } from '../biology/receptors/index.ts';
import { fraction, hours, perDay, perHour, quantity } from '../core/units.ts';
import type { Drug } from '../model/drug.ts';
import { assumed, estimated, measured } from '../model/parameter.ts';
import { byBodySize } from './in-mice.ts';
import { oneCompartment } from './one-compartment.ts';
import { smallPolar } from './small-polar.ts';
import { leukemicCells } from './targets.ts';

const inHumans = oneCompartment({
  molarMass: measured(quantity(2159.6, 'g/mol'), [2159.5, 2159.6], 'formula C97H144FN33O19S2', ['MotixafortideSheet']),
  volume: assumed(quantity(0.4, 'L/kg'), [0.2, 1], 'V/F some 27 L; recalled'),
  halfLife: assumed(hours(2), [0.5, 4], 'short in plasma; recalled'),
  subcutaneous: {
    rate: assumed(perHour(2), [1, 6], 'puts the peak within an hour; recalled'),
    bioavailability: assumed(fraction(1), [1, 1], 'counted in V/F'),
  },
  free: assumed(fraction(0.02), [0.005, 0.05], 'nearly all bound; recalled'),
});

/** BL-8040 (motixafortide): takes CXCR4 from CXCL12 for long, and kills leukemic cells by it. */
export const bl8040: Drug = {
  id: 'bl8040',
  name: 'BL-8040',
  ontology: ['DrugBank:DB14939'],
  class: 'peptide: antagonist of CXCR4 that kills',
  substance: smallPolar('bl8040', 'free BL-8040', ['DrugBank:DB14939'], ['B102']),
  pharmacokinetics: { human: inHumans, mouse: byBodySize(inHumans) },
  blocks: [
    {
      receptor: cxcr4,
      half: estimated(
        quantity(1, 'nM'),
        [0.3, 5],
        'between a Ki of 0.32 nM, of a vendor, and 4 nM, beside 84 nM for plerixafor; it leaves the receptor slowly',
        ['MotixafortideVendor', 'Peled2014'],
      ),
    },
  ],
  store: {
    reference: assumed(
      quantity(1, 'µM'),
      [0.3, 10],
      'kills in culture at some 8 to 20 µM, serum and all, recalled: far above its affinity, and above the tens of nanomolar that are free in patients, where by this it hardly kills, though blasts of patients are reported to die of it (B103)',
      ['Beider2011'],
    ),
    halfLife: assumed(hours(24), [6, 72], 'the receptor stays taken for a day or more; recalled'),
  },
  damage: {
    target: 'cxcr4',
    phases: ['G1', 'S', 'G2M'],
    halfStore: assumed(fraction(1), [0.3, 3], 'no more than all receptors'),
    atRest: assumed(fraction(1), [0.5, 1], 'apoptosis that does not need the cycle; no source divides it'),
    rate: [
      {
        cells: leukemicCells,
        rate: assumed(
          perDay(1),
          [0.2, 4],
          'kills by itself, by how much was not read; normal cells are not said to die',
        ),
      },
    ],
  },
  missing: [
    'That it lowers what CXCR4 signals without CXCL12 (B102): receptors of the model signal nothing without it.',
  ],
  because: ['B102', 'B103', 'B104'],
};
