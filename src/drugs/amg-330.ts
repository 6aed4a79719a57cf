import { hspc } from '../biology/cells/hspc.ts';
import { myeloid } from '../biology/cells/myeloid.ts';
import { fraction, hours, perDay, perHour, quantity } from '../core/units.ts';
import type { Drug } from '../model/drug.ts';
import { assumed, estimated } from '../model/parameter.ts';
import { borrowed } from './borrowed.ts';
import { oneCompartment } from './one-compartment.ts';
import { leukemicCells } from './targets.ts';

const inHumans = oneCompartment({
  molarMass: assumed(quantity(54000, 'g/mol'), [50000, 56000], 'two single chains; recalled'),
  volume: assumed(quantity(0.07, 'L/kg'), [0.04, 0.15], 'plasma and little more; recalled'),
  halfLife: assumed(hours(2), [1, 4], 'gone within hours, so that it is infused for weeks; as blinatumomab; recalled'),
  subcutaneous: {
    rate: assumed(perHour(0.05), [0.01, 0.2], 'slow; recalled of others'),
    bioavailability: assumed(fraction(0.3), [0.1, 0.7], 'recalled of others'),
  },
});

/** AMG 330: joins CD3 of T cells to CD33 of myeloid cells, leukemic or not. Stands for CD3 redirection. */
export const amg330: Drug = {
  id: 'amg-330',
  name: 'AMG 330',
  ontology: [],
  class: 'antibody that turns T cells on CD33',
  substance: {
    kind: 'substance',
    id: 'amg-330',
    name: 'AMG 330 in tissue',
    dimension: 'concentration',
    ontology: [],
    diffusion: estimated(quantity(55, 'µm²/s'), [20, 80], 'somewhat smaller than albumin (50 µm²/s)'),
    decay: assumed(quantity(0.3, '1/h'), [0.05, 2], 'bound and taken in; no source gives it'),
    blood: {
      permeability: assumed(quantity(0.02, 'µm/s'), [0.002, 0.2], 'between an antibody and G-CSF'),
      betweenCells: assumed(quantity(1, '1'), [0.5, 1], 'as plasma'),
      arterioles: assumed(quantity(0.05, '1'), [0, 0.3], 'as plasma', ['Itkin2016']),
    },
    initial: assumed(quantity(0, 'nM'), [0, 0], 'none before the first dose'),
    because: ['B018'],
  },
  pharmacokinetics: { human: inHumans, mouse: borrowed(inHumans, 'humans, by body mass') },
  store: {
    reference: assumed(quantity(10, 'pM'), [1, 100], 'T cells kill at some picomolar in culture; recalled'),
    halfLife: assumed(hours(12), [4, 48], 'a T cell goes on for some hours'),
  },
  damage: {
    target: 'cd3',
    phases: ['G1', 'S', 'G2M'],
    halfStore: assumed(fraction(1), [0.3, 3], 'no more than there are T cells'),
    atRest: assumed(fraction(1), [0.5, 1], 'T cells do not ask for the cycle'),
    rate: [
      {
        cells: [...leukemicCells, hspc, myeloid],
        rate: assumed(perDay(3), [0.5, 10], 'as strong on all cells with CD33; that HSC have none is assumed'),
      },
    ],
  },
  missing: [
    'T cells are no cells of the model: they count as everywhere, as many as are needed, never tired, and never found by mice without human ones.',
    'Of what VLA-4 does against it only the damage that a cell withstands is there, as of any drug.',
  ],
  because: ['B018'],
};
