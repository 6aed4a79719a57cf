import { cxcr4 } from '../biology/receptors/index.ts';
import { hours, quantity } from '../core/units.ts';
import type { Drug } from '../model/drug.ts';
import { assumed, estimated } from '../model/parameter.ts';
import { byBodySize } from './in-mice.ts';
import { oneCompartment } from './one-compartment.ts';

const inHumans = oneCompartment({
  molarMass: assumed(quantity(11700, 'g/mol'), [8000, 14000], 'mean of a mixed polysaccharide; recalled'),
  volume: assumed(quantity(0.07, 'L/kg'), [0.04, 0.15], 'plasma and little more, as heparin; recalled'),
  halfLife: assumed(hours(1.5), [0.5, 6], 'as heparins; it is infused without a break'),
});

/** CX-01 (dociparstat): a heparin that hardly hinders clotting and catches CXCL12. */
export const cx01: Drug = {
  id: 'cx01',
  name: 'CX-01',
  ontology: [],
  class: 'heparin derivative that catches CXCL12',
  substance: {
    kind: 'substance',
    id: 'cx01',
    name: 'CX-01 in tissue',
    dimension: 'concentration',
    ontology: [],
    diffusion: estimated(quantity(70, 'µm²/s'), [20, 110], 'as dextran of 10 kDa, which is about as large'),
    decay: assumed(quantity(0.3, '1/h'), [0.05, 2], 'taken in by cells; no source gives it'),
    blood: {
      permeability: assumed(quantity(0.1, 'µm/s'), [0.01, 1], 'between dextran of 10 kDa and G-CSF'),
      betweenCells: assumed(quantity(1, '1'), [0.5, 1], 'as plasma'),
      arterioles: assumed(quantity(0.05, '1'), [0, 0.3], 'as plasma', ['Itkin2016']),
    },
    initial: assumed(quantity(0, 'nM'), [0, 0], 'none before the first dose'),
    because: ['B107'],
  },
  pharmacokinetics: { human: inHumans, mouse: byBodySize(inHumans) },
  blocks: [
    {
      receptor: cxcr4,
      catches: true,
      half: assumed(
        quantity(100, 'nM'),
        [10, 1000],
        'half of CXCL12 is caught: heparins bind it at some tens of nanomolar; recalled',
      ),
    },
  ],
  missing: [
    'CXCL12 that it takes from matrix would spread farther; it keeps its place here.',
    'P-selectin, HMGB1 and platelet factor 4, by which counts are said to return early (B109), are not there.',
  ],
  because: ['B107', 'B108', 'B109', 'B110'],
};
