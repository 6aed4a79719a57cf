import { selectinLigand } from '../biology/receptors/adhesion.ts';
import { hours, quantity } from '../core/units.ts';
import type { Drug } from '../model/drug.ts';
import { assumed } from '../model/parameter.ts';
import { onTheWall } from './e-selectin-antagonists.ts';
import { byBodySize } from './in-mice.ts';
import { oneCompartment } from './one-compartment.ts';
import { smallPolar } from './small-polar.ts';

const inHumans = oneCompartment({
  molarMass: assumed(quantity(1304.5, 'g/mol'), [1300, 1330], 'C60H109N3O27; recalled'),
  volume: assumed(quantity(0.17, 'L/kg'), [0.1, 0.3], 'water outside cells: large, polar and hardly bound'),
  halfLife: assumed(hours(2.5), [1.5, 8], 'cleared by the kidney; recalled; a sister drug has 7.7 h'),
});

/** Uproleselan (GMI-1271): fills E-selectin. */
export const uproleselan: Drug = {
  id: 'uproleselan',
  name: 'uproleselan',
  ontology: ['DrugBank:DB14829'],
  class: 'glycomimetic: antagonist of E-selectin',
  substance: smallPolar('uproleselan', 'uproleselan', ['DrugBank:DB14829'], ['B120']),
  pharmacokinetics: { human: inHumans, mouse: byBodySize(inHumans) },
  blocks: [
    { receptor: selectinLigand, half: assumed(quantity(0.5, 'µM'), [0.1, 3], `${onTheWall}; affinity recalled`) },
  ],
  missing: ['Soluble E-selectin, and that normal HSC pass E-selectin too, are not there.'],
  because: ['B120', 'B121', 'B122', 'B123'],
};
