import { selectinLigand } from '../biology/receptors/adhesion.ts';
import { cxcr4 } from '../biology/receptors/index.ts';
import { hours, quantity } from '../core/units.ts';
import type { Drug } from '../model/drug.ts';
import { assumed } from '../model/parameter.ts';
import { onTheWall } from './e-selectin-antagonists.ts';
import { byBodySize } from './in-mice.ts';
import { oneCompartment } from './one-compartment.ts';
import { smallPolar } from './small-polar.ts';

const inHumans = oneCompartment({
  molarMass: assumed(quantity(1300, 'g/mol'), [900, 1800], 'two ligands in one molecule; nothing was read'),
  volume: assumed(quantity(0.2, 'L/kg'), [0.1, 0.5], 'as uproleselan'),
  halfLife: assumed(hours(4), [1.5, 12], 'as uproleselan or longer; nothing was read'),
});

/** GMI-1359: fills E-selectin and takes CXCR4 from CXCL12 at once. */
export const gmi1359: Drug = {
  id: 'gmi1359',
  name: 'GMI-1359',
  ontology: [],
  class: 'antagonist of E-selectin and CXCR4',
  substance: smallPolar('gmi1359', 'GMI-1359', [], ['B118']),
  pharmacokinetics: { human: inHumans, mouse: byBodySize(inHumans) },
  blocks: [
    { receptor: selectinLigand, half: assumed(quantity(0.6, 'µM'), [0.1, 5], `${onTheWall}; as uproleselan`) },
    { receptor: cxcr4, half: assumed(quantity(0.2, 'µM'), [0.02, 2], 'as plerixafor or weaker; recalled') },
  ],
  missing: ['Nothing was read of its kinetics and affinities; those of its kind stand here.'],
  because: ['B118', 'B119'],
};
