import { ros } from '../biology/pathways/redox.ts';
import { fraction, hours, perDay, perHour, quantity } from '../core/units.ts';
import type { Drug, Pharmacokinetics } from '../model/drug.ts';
import { assumed, estimated, measured } from '../model/parameter.ts';
import { byBodySize } from './in-mice.ts';
import { smallPolar } from './small-polar.ts';
import { leukemicCells, maturing, progenitors, stemCells } from './targets.ts';

const inHumans: Pharmacokinetics = {
  molarMass: estimated(quantity(244.2, 'g/mol'), [244.2, 244.3], 'from the formula C8H12N4O5'),
  centralVolume: estimated(quantity(37.3, 'L/m²'), [20, 80], 'clearance × 0.36 h/ln 2, intravenous', [
    'AzacitidineInTwoWays',
  ]),
  clearance: estimated(quantity(71.8, 'L/h/m²'), [40, 120], '75 mg/m² over an area of 1.044 mg·h/L, intravenous', [
    'AzacitidineUnderSkin',
  ]),
  subcutaneous: {
    rate: estimated(
      perHour(1),
      [0.5, 3],
      'ln 2/0.69 h: under the skin the half-life is that of the slower step, which is absorption',
      ['AzacitidineInTwoWays'],
    ),
    bioavailability: measured(fraction(0.89), [0.7, 1], 'area under the skin over that in the vein, six patients', [
      'AzacitidineInTwoWays',
    ]),
  },
};

/** Azacitidine, the hypomethylating agent: it is built into nucleic acids and traps DNA methyltransferase there. */
export const azacitidine: Drug = {
  id: 'azacitidine',
  name: 'azacitidine',
  ontology: ['CHEBI:2038', 'DrugBank:DB00928'],
  class: 'hypomethylating agent: an analog of cytidine',
  substance: smallPolar('azacitidine', 'azacitidine', ['CHEBI:2038'], ['B145']),
  pharmacokinetics: { human: inHumans, mouse: byBodySize(inHumans) },
  store: {
    reference: estimated(
      quantity(0.16, 'µM'),
      [0.05, 0.5],
      'mean level of a daily 75 mg/m² under the skin: 0.89 × 75 mg/m² over 71.8 L/h/m² and 24 h, at 244.2 g/mol',
    ),
    halfLife: assumed(hours(8), [2, 24], 'what is built in outlasts the drug in plasma; recalled'),
  },
  damage: {
    target: 'dna-methyltransferase',
    phases: ['S'],
    atRest: assumed(fraction(0), [0, 0.05], 'built in as DNA is made'),
    rate: [
      {
        cells: [...leukemicCells, ...stemCells, ...progenitors, ...maturing],
        rate: assumed(
          perDay(2),
          [0.3, 6],
          'far below that of cytarabine: responses take cycles; no window is written in',
        ),
      },
    ],
  },
  raises: [
    {
      activity: ros,
      half: assumed(
        quantity(0.5, 'µM'),
        [0.1, 3],
        'passed for hours after 75 mg/m² under the skin, which gives some 3 µM at most, recalled, and 1.9 µM by these kinetics; not of ROS',
      ),
      to: assumed(
        fraction(0.5),
        [0.3, 0.8],
        'so much that NRF2 answers (its half is 0.4), as the finding has it; how much was not read',
      ),
      cells: leukemicCells,
    },
  ],
  missing: [
    'Methylation of DNA and differentiation by its loss have no rule.',
    'ROS is raised towards a level of its own, of which NRF2 takes less than of what cells make by themselves.',
  ],
  because: ['B145'],
};
