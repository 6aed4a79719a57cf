import { oxygen } from '../biology/substances/oxygen.ts';
import { fraction, hours, mmHg, quantity } from '../core/units.ts';
import type { Drug } from '../model/drug.ts';
import { assumed, estimated } from '../model/parameter.ts';
import { linksDna, linksLast } from './alkylating-prodrugs.ts';
import { byBodySize } from './in-mice.ts';
import { oneCompartment } from './one-compartment.ts';
import { smallPolar } from './small-polar.ts';

const inHumans = oneCompartment({
  molarMass: estimated(quantity(579.3, 'g/mol'), [579.2, 579.4], 'from the formula C14H20BrN4O12PS'),
  volume: assumed(quantity(0.7, 'L/kg'), [0.4, 2], 'of PR-104A, to which blood turns it at once; recalled'),
  halfLife: assumed(hours(0.5), [0.2, 1.5], 'of PR-104A; recalled'),
});

/** PR-104: cells with little oxygen make mustards of it that link DNA; AKR1C3 makes some in any oxygen. */
export const pr104: Drug = {
  id: 'pr104',
  name: 'PR-104',
  ontology: ['DrugBank:DB05968'],
  class: 'prodrug activated by hypoxia and AKR1C3',
  substance: smallPolar('pr104', 'PR-104A', ['DrugBank:DB05968'], ['B139']),
  pharmacokinetics: { human: inHumans, mouse: byBodySize(inHumans) },
  store: {
    reference: assumed(quantity(10, 'µM'), [1, 100], 'kills without oxygen in culture at some micromolar; recalled'),
    halfLife: linksLast,
    slowedBy: {
      gas: oxygen,
      half: assumed(mmHg(0.3), [0.05, 2], 'asks for less oxygen than TH-302; recalled'),
      least: assumed(
        fraction(0.1),
        [0.01, 0.3],
        'AKR1C3 reduces it in any oxygen, in myeloid cells too; culture is 10 to 100 times as sensitive without oxygen',
        ['PrOneOhFourSheet'],
      ),
    },
  },
  damage: linksDna,
  missing: [
    'AKR1C3 is the same in all cells here, and differs between patients.',
    'Mustards that leave their cell are given to no neighbor. Platelets, which fall longest in patients, fall here with progenitors.',
  ],
  because: ['B132', 'B139', 'B140', 'B141'],
};
