import { nox2 } from '../biology/pathways/redox.ts';
import { fraction, hours, quantity } from '../core/units.ts';
import type { Drug } from '../model/drug.ts';
import { assumed, estimated } from '../model/parameter.ts';
import { lipophilicBase } from './anthracyclines.ts';
import { byBodySize } from './in-mice.ts';
import { oneCompartment } from './one-compartment.ts';

const inHumans = oneCompartment({
  molarMass: estimated(quantity(450.6, 'g/mol'), [450.5, 450.6], 'from the formula C23H26N6O2S'),
  volume: assumed(quantity(1, 'L/kg'), [0.5, 5], 'nobody was given it'),
  halfLife: assumed(hours(15), [4, 40], 'so that mice, by body size, clear it within some two hours; recalled'),
  free: assumed(fraction(0.05), [0.005, 0.3], 'lipophilic: mostly bound'),
});

/** GSK2795039: inhibits NOX2. Stands for blocks of NOX2. */
export const gsk2795039: Drug = {
  id: 'gsk2795039',
  name: 'GSK2795039',
  ontology: [],
  class: 'inhibitor of NADPH oxidase 2',
  substance: { ...lipophilicBase('gsk2795039', 'free GSK2795039', []), because: ['B044'] },
  pharmacokinetics: { human: inHumans, mouse: byBodySize(inHumans) },
  inhibits: [
    { activity: nox2, half: assumed(quantity(0.3, 'µM'), [0.1, 3], 'some tenths of a micromolar in cells; recalled') },
  ],
  missing: ['The burst of phagocytes, which NOX2 makes, is not there: infections follow from its loss.'],
  because: ['B042', 'B044', 'B045'],
};
