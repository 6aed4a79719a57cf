import { micrometers, perDay, quantity } from '../../core/units.ts';
import type { CellType } from '../../model/cell-type.ts';
import { assumed } from '../../model/parameter.ts';
import { activeTgfBeta } from '../substances/tgf-beta.ts';
import { respiration } from './housekeeping.ts';

/** Osteoclast on the bone surface. Bone stands still, so none is taken away: see docs/decisions/bone-stands-still.md. */
export const osteoclast: CellType = {
  id: 'osteoclast',
  name: 'osteoclast',
  plural: 'osteoclasts',
  ontology: ['CL:0000092'],
  group: 'stroma',
  says: 'Frees active TGF-β from bone, for as long as osteocytes are near.',
  radius: assumed(micrometers(10), [8, 25], 'large and flat: 30 µm wide and less high, as a sphere; recalled'),
  moves: false,
  behaviors: {
    death: {
      base: assumed(perDay(0.5), [0.1, 2], 'dies within days without RANKL; recalled'),
      floor: assumed(
        perDay(0),
        [0, 0.1],
        'stands for the place of an osteoclast, which lives two weeks and is followed by another; recalled',
      ),
    },
  },
  traffic: [
    respiration,
    {
      substance: activeTgfBeta,
      secretes: assumed(
        quantity(760, 'K/h'),
        [0, 3000],
        'active TGF-β at its affinity at the surface of the cell, by its diffusion and decay; the source has that it is released, not how much',
        ['Oreffo1989'],
      ),
    },
  ],
  because: ['A044', 'A118'],
};
