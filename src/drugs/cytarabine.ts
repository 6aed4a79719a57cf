import { fraction, hours, perDay, perHour, quantity } from '../core/units.ts';
import type { Drug } from '../model/drug.ts';
import { assumed, estimated, fitted, measured } from '../model/parameter.ts';
import { leukemicCells, maturing, progenitors, stemCells } from './targets.ts';

const cites = ['CytarabineLabel', 'CytarabineKinetics'];
const phases = 'half-lives of 10 min and 1.5 h (1-3 h; 7-107 min in patients), rates α = 4.16 and β = 0.462 per hour';

/** Cytarabine: kills in S phase through its triphosphate, whose formation saturates. */
export const cytarabine: Drug = {
  id: 'cytarabine',
  name: 'cytarabine',
  ontology: ['CHEBI:28680'],
  class: 'antimetabolite: an analog of cytidine',
  substance: {
    kind: 'substance',
    id: 'cytarabine',
    name: 'cytarabine in tissue',
    dimension: 'concentration',
    ontology: ['CHEBI:28680'],
    diffusion: assumed(quantity(400, 'µm²/s'), [200, 700], 'a small molecule in tissue'),
    decay: assumed(quantity(1, '1/h'), [0.2, 5], 'deamination in tissue'),
    blood: { permeability: assumed(quantity(50, 'µm/s'), [10, 300], 'small and polar: flow-limited in marrow') },
    initial: assumed(quantity(0, 'nM'), [0, 0], 'none before the first dose'),
    because: ['A004'],
  },
  pharmacokinetics: {
    mouse: {
      molarMass: estimated(quantity(243.2, 'g/mol'), [243.2, 243.3], 'from the formula C9H13N3O5'),
      centralVolume: assumed(quantity(0.7, 'L/kg'), [0.5, 1], 'total body water'),
      clearance: assumed(quantity(1.6, 'L/h/kg'), [0.8, 3], 'half-life about 20 min in mouse; recalled'),
    },
    human: {
      molarMass: estimated(quantity(243.2, 'g/mol'), [243.2, 243.3], 'from the formula C9H13N3O5'),
      centralVolume: estimated(
        quantity(45.4, 'L/m²'),
        [20, 90],
        `clearance over k₁₀ = 2.95 per hour, with ${phases}, and 117 L/m² filled in the end (3 L/kg, recalled)`,
        cites,
      ),
      clearance: measured(quantity(134, 'L/h/m²'), [71, 197], 'steady infusion', ['Fleming1995']),
      toPeriphery: estimated(perHour(1.02), [0.3, 3], `α + β − k₁₀ − k₂₁, with ${phases}`, cites),
      fromPeriphery: estimated(perHour(0.652), [0.2, 2], `αβ/k₁₀, with ${phases}`, cites),
      subcutaneous: {
        rate: assumed(perHour(2), [1, 6], 'a peak within the hour; recalled'),
        bioavailability: measured(fraction(0.89), [0.6, 1], 'area 1017 against 1147 into the vein', ['Slevin1983']),
      },
    },
  },
  store: {
    reference: estimated(
      quantity(140, 'nM'),
      [128, 150],
      'steady level of 100 mg/m² a day, one unit of triphosphate: 0.13 µM by clearance to 0.15 µM; 0.14 taken',
    ),
    saturation: estimated(
      quantity(1.5, 'µM'),
      [0.5, 4],
      'far below the 8.1 ± 4.4 µM at which accumulation of triphosphate departs from its maximal rate: 0.5 g/m² over 2 h, some 7.7 µM by the clearance, gives as much of it as 3 g/m², 46 µM; only below 7 µM it falls. By 1.5 µM they have 84 and 97 % of the maximal rate',
      ['Plunkett1987'],
    ),
    halfLife: measured(hours(2.1), [1, 4], 'triphosphate in blasts', ['Liliemark1987']),
  },
  damage: {
    target: 'dna-polymerase',
    phases: ['S'],
    atRest: assumed(fraction(0), [0, 0.05], 'acts on DNA synthesis only', ['CytarabineKinetics']),
    halfStore: assumed(fraction(1), [0.3, 3], 'effect saturates: 3 g/m² is not thirty times 100 mg/m²', [
      'Plunkett1987',
    ]),
    rate: [
      {
        cells: leukemicCells,
        rate: fitted(perDay(9), [4, 20], 'a leukemic cell entering S dies with probability 0.6'),
      },
      {
        cells: [...stemCells, ...progenitors, ...maturing],
        rate: fitted(perDay(9), [4, 20], 'the same as in leukemic cells: no window is written in'),
      },
    ],
  },
  because: ['A004', 'B024'],
};
