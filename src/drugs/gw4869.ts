import { vesicleRelease } from '../biology/pathways/cytokines.ts';
import { fraction, hours, quantity } from '../core/units.ts';
import type { Drug } from '../model/drug.ts';
import { assumed, estimated } from '../model/parameter.ts';
import { lipophilicBase } from './anthracyclines.ts';
import { byBodySize } from './in-mice.ts';
import { oneCompartment } from './one-compartment.ts';

const inHumans = oneCompartment({
  molarMass: estimated(quantity(577.5, 'g/mol'), [504, 577.6], 'dihydrochloride of C30H28N6O2'),
  volume: assumed(quantity(1, 'L/kg'), [0.5, 5], 'nobody was given it; nothing was read'),
  halfLife: assumed(hours(40), [10, 80], 'so that mice, by body size, clear it in some hours; nothing was read'),
  free: assumed(fraction(0.3), [0.02, 1], 'not read'),
});

const half = assumed(quantity(1, 'µM'), [0.3, 10], 'of neutral sphingomyelinase 2, by which vesicles bud; recalled');

/** GW4869: keeps cells from giving off exosomes. Stands for inhibitors of vesicles. */
export const gw4869: Drug = {
  id: 'gw4869',
  name: 'GW4869',
  ontology: [],
  class: 'inhibitor of exosome release',
  substance: { ...lipophilicBase('gw4869', 'free GW4869', []), because: ['B037'] },
  pharmacokinetics: { human: inHumans, mouse: byBodySize(inHumans) },
  inhibits: [{ activity: vesicleRelease, half }],
  missing: ['Vesicles that bud otherwise are not there.'],
  because: ['B037'],
};
