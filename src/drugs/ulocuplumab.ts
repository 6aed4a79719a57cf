import { cxcr4 } from '../biology/receptors/index.ts';
import { days, fraction, hours, perDay, perHour, quantity } from '../core/units.ts';
import type { Drug } from '../model/drug.ts';
import { assumed } from '../model/parameter.ts';
import { antibody } from './antibody.ts';
import { antibodyInMice } from './in-mice.ts';
import { oneCompartment } from './one-compartment.ts';
import { leukemicCells } from './targets.ts';

const half = assumed(quantity(5, 'nM'), [1, 20], 'half of the binding to cells: low nanomolar in the abstract', [
  'Kuhne2013',
]);

const inHumans = oneCompartment({
  molarMass: assumed(quantity(146000, 'g/mol'), [144000, 150000], 'an IgG4; recalled'),
  volume: assumed(quantity(0.06, 'L/kg'), [0.04, 0.1], 'plasma and some interstitium'),
  halfLife: assumed(hours(140), [48, 300], 'some six days at 10 mg/kg once its receptors are full; recalled'),
  targetMediated: {
    capacity: assumed(
      quantity(4, 'nM'),
      [1, 30],
      '1e12 cells of marrow and blood with 1e4 CXCR4 each, one antibody on each, are 17 nmol: over 4.2 L; counts recalled, leukemic cells may have several times as many',
    ),
    internalization: assumed(
      perHour(0.1),
      [0.02, 0.5],
      'taken into the cell within some seven hours, as receptors are that an antibody holds; nothing was read',
    ),
    half,
  },
});

/** Ulocuplumab: an antibody that takes CXCR4 from CXCL12, and kills leukemic cells by it. */
export const ulocuplumab: Drug = {
  id: 'ulocuplumab',
  name: 'ulocuplumab',
  ontology: ['DrugBank:DB12018'],
  class: 'antibody to CXCR4 that kills',
  substance: antibody('ulocuplumab', 'ulocuplumab', ['DrugBank:DB12018'], ['B105']),
  pharmacokinetics: { human: inHumans, mouse: antibodyInMice },
  blocks: [{ receptor: cxcr4, half }],
  store: {
    reference: assumed(quantity(100, 'nM'), [10, 500], 'a tenth of 10 mg/kg in plasma, at which it kills; recalled'),
    halfLife: assumed(days(2), [0.5, 5], 'the receptor stays taken, or is taken in'),
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
          perDay(0.7),
          [0.1, 3],
          'kills by itself, by how much was not read; as an IgG4 it calls no other cells',
        ),
      },
    ],
  },
  missing: [
    'What clears it besides, in humans, is a fixed amount of its receptor: it does not follow the cells that carry it.',
    'It does not bind the CXCR4 of mice: there its clearance is linear, grafted human cells take too little of it.',
  ],
  because: ['B105', 'B106'],
};
