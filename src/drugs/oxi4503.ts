import { endothelialCell, tipCell } from '../biology/cells/endothelial-cell.ts';
import { ros } from '../biology/pathways/redox.ts';
import { fraction, hours, perDay, quantity } from '../core/units.ts';
import type { Drug } from '../model/drug.ts';
import { assumed, estimated, fitted } from '../model/parameter.ts';
import { byBodySize } from './in-mice.ts';
import { oneCompartment } from './one-compartment.ts';
import { smallPolar } from './small-polar.ts';
import { leukemicCells } from './targets.ts';

const inHumans = oneCompartment({
  molarMass: estimated(quantity(492.3, 'g/mol'), [492, 580], 'from the formula of the acid, C18H22O12P2'),
  volume: assumed(
    quantity(3.2, 'L/kg'),
    [1, 6],
    'of combretastatin A1, to which blood turns it: so that 9.76 mg/m² has the area of its sister combretastatin A4, some 0.33 µM·h between 0.169 at 5 mg/m² and 3.29 at 114 mg/m²; 25 mg/kg then has 4.7 in mice, by body size, of 5.8 that were read',
    ['Rustin2003'],
  ),
  halfLife: assumed(hours(1.5), [0.3, 5], 'as its sister combretastatin A4; recalled'),
});

/** OXi4503: combretastatin A1 takes the microtubules of endothelium, and leukemic cells make ROS of it. */
export const oxi4503: Drug = {
  id: 'oxi4503',
  name: 'OXi4503',
  ontology: [],
  class: 'vascular disrupting agent',
  substance: smallPolar('oxi4503', 'combretastatin A1', [], ['B067']),
  pharmacokinetics: { human: inHumans, mouse: byBodySize(inHumans) },
  store: {
    reference: assumed(
      quantity(19, 'nM'),
      [2, 100],
      'an eighth of the 160 nM at most that 9.76 mg/m² gives; which level does what was not read',
    ),
    saturation: assumed(
      quantity(400, 'nM'),
      [50, 2000],
      'tubulin, of which a cell has so much and no more, binds it by half at some 0.4 µM, recalled: 25 mg/kg in mice, 80 times the level and 14 times the area of 9.76 mg/m² in patients, then lead to half as much again in a cell',
    ),
    halfLife: assumed(hours(4), [1, 12], 'cells collapse within the hour and are lost within the day; recalled'),
  },
  damage: {
    target: 'tubulin',
    phases: ['G1', 'S', 'G2M'],
    atRest: assumed(
      fraction(0.1),
      [0.02, 0.5],
      'young endothelium that divides, as that of tumors, is taken and that at rest stands it, recalled; by how much was not read',
    ),
    rate: [
      {
        cells: [endothelialCell, tipCell],
        rate: fitted(
          perDay(4),
          [1.2, 8],
          'so that 25 mg/kg takes the flow of a tumor and hardly that of marrow: in mice half of the flow of tumors was gone at 3 mg/kg, their growth stopped above 12.5 and they shrank above 25, and rims and normal tissue lost less. Tried in one seed of a chloroma and of leukemic marrow: with 1.2 a day the mass grew on, with 4 its flow broke and that of marrow held, with 10 both broke',
          ['Hua2003'],
        ),
      },
    ],
  },
  raises: [
    {
      activity: ros,
      half: assumed(
        quantity(56, 'nM'),
        [10, 400],
        'a third of the 160 nM at most that 9.76 mg/m² gives: peroxidases of myeloid cells make a quinone of it; recalled, at which level was not read',
      ),
      to: assumed(fraction(1), [0.6, 1], 'more than a cell bears'),
      cells: leukemicCells,
    },
  ],
  missing: [
    'Only endothelium that divides is taken: most of that of marrow rests, and a single dose hardly touches its vessels. It repairs nothing, so that a dose adds to what the last one left.',
    'Vessels close as their cells die, within hours, and not by swelling within minutes (B068).',
    'Marrow has neither core nor rim (B069, B070), which the site chloroma has; pericytes and arterioles are spared as they have no such cells.',
    'Healthy myeloid cells, which have peroxidase too, have no ROS in the model.',
  ],
  because: ['B066', 'B067', 'B068', 'B069', 'B070', 'B073'],
};
