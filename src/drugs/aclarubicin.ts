import { hours, perHour, quantity } from '../core/units.ts';
import type { Drug, Pharmacokinetics } from '../model/drug.ts';
import { assumed, estimated } from '../model/parameter.ts';
import { anthracyclineStore, lipophilicBase, trapsTopoisomerase } from './anthracyclines.ts';
import { byBodySize } from './in-mice.ts';

const phases = 'with the other rates, half-lives of 6.6 min and 13.3 h in three patients; the split is assumed';

const inHumans: Pharmacokinetics = {
  molarMass: estimated(quantity(811.9, 'g/mol'), [811.8, 812], 'from the formula C42H53NO15'),
  centralVolume: assumed(
    quantity(2, 'L/kg'),
    [0.5, 5],
    'so that levels are lower than those of doxorubicin at the same dose, as was seen',
    ['AclarubicinPhaseOne1983'],
  ),
  clearance: estimated(quantity(2.2, 'L/h/kg'), [0.8, 5], `1.09 per hour of 2 L/kg: ${phases}`, [
    'AclarubicinPhaseOne1983',
  ]),
  toPeriphery: estimated(perHour(4.96), [2, 10], phases, ['AclarubicinPhaseOne1983']),
  fromPeriphery: assumed(perHour(0.3), [0.1, 0.6], phases, ['AclarubicinPhaseOne1983']),
};

/** Aclarubicin, the anthracycline of CAG; what its metabolite M1 does is counted with it. */
export const aclarubicin: Drug = {
  id: 'aclarubicin',
  name: 'aclarubicin',
  ontology: [],
  class: 'anthracycline',
  substance: lipophilicBase('aclarubicin', 'aclarubicin', []),
  pharmacokinetics: { human: inHumans, mouse: byBodySize(inHumans) },
  store: {
    ...anthracyclineStore,
    halfLife: assumed(
      hours(25),
      [13, 42],
      'its active metabolite leaves plasma with this half-life and stays in leukocytes',
      ['AclarubicinPhaseOne1983', 'Ando1986'],
    ),
    reference: estimated(
      quantity(13, 'nM'),
      [4, 40],
      'seven doses of 25 mg/m² (area 360 nM·h each), of which half of the patients with a relapse came into remission, harm as three of 60 mg/m² of daunorubicin (2590 nM·h): 50 nM × 7 × 360/(3 × 2590), and less for the shorter stay of that',
      ['AclarubicinExperience1985'],
    ),
  },
  damage: trapsTopoisomerase,
  missing: [
    'It evicts histones and inhibits RNA synthesis, traps no topoisomerase II, and makes cells differentiate: here it harms as other anthracyclines do.',
    'M1, its active metabolite, which soon exceeds it in blood, is no substance of its own.',
  ],
  because: ['B024'],
};
