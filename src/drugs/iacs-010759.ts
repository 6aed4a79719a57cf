import { oxphos } from '../biology/pathways/metabolism.ts';
import { fraction, hours, perHour, quantity } from '../core/units.ts';
import type { Drug } from '../model/drug.ts';
import { assumed, estimated } from '../model/parameter.ts';
import { lipophilicBase } from './anthracyclines.ts';
import { byBodySize } from './in-mice.ts';
import { oneCompartment } from './one-compartment.ts';

const inHumans = oneCompartment({
  molarMass: estimated(quantity(562.6, 'g/mol'), [562.5, 562.6], 'from the formula C25H25F3N6O4S'),
  volume: assumed(quantity(4, 'L/kg'), [1, 15], 'V/F; recalled'),
  halfLife: assumed(hours(60), [20, 120], 'days, so that it was given once a week in the end; recalled'),
  oral: {
    rate: assumed(perHour(0.5), [0.2, 1.5], 'puts the peak at some hours'),
    bioavailability: assumed(fraction(1), [1, 1], 'counted in V/F'),
  },
  free: assumed(fraction(0.1), [0.02, 0.3], 'not read'),
});

/** IACS-010759: inhibits complex I. Stands for inhibitors of mitochondrial respiration. */
export const iacs010759: Drug = {
  id: 'iacs-010759',
  name: 'IACS-010759',
  ontology: [],
  class: 'inhibitor of complex I of mitochondria',
  substance: { ...lipophilicBase('iacs-010759', 'free IACS-010759', []), because: ['B030'] },
  pharmacokinetics: { human: inHumans, mouse: byBodySize(inHumans) },
  inhibits: [
    {
      activity: oxphos,
      half: assumed(quantity(5, 'nM'), [1, 50], 'cell lines die at 1 to 50 nM, by an abstract of 2016', [
        'ComplexOneAbstract',
      ]),
    },
  ],
  missing: [
    'Oxygen that cells do not use is not given back to the tissue: consumption does not follow respiration.',
    'Lactate, nerves and other healthy tissue that limit its dose, and stromal cells, whose respiration is no activity, are not there.',
  ],
  because: ['B030', 'B032'],
};
