import { fraction, micrometers, quantity } from '../../core/units.ts';
import type { CellType } from '../../model/cell-type.ts';
import { assumed } from '../../model/parameter.ts';
import { jagged1, scf, vcam1 } from '../receptors/ligands.ts';
import { cxcl12 } from '../substances/cxcl12.ts';
import { activeTgfBeta, latentTgfBeta } from '../substances/tgf-beta.ts';
import { respiration } from './housekeeping.ts';

const full = assumed(fraction(1), [0.5, 1.5], 'unit of displayed ligand: one full contact');
const strong = assumed(quantity(200, 'K/h'), [30, 500], 'so that CXCL12 stands at a few affinities beside the cell');

/** CXCL12-abundant reticular cell (LepR+, nestin-dim), along sinusoids. */
export const carCell: CellType = {
  id: 'car-cell',
  name: 'CXCL12-abundant reticular cell',
  plural: 'CAR cells',
  ontology: ['CL:0010001'],
  group: 'stroma',
  says: 'Offers niche places along sinusoids: CXCL12, SCF and VCAM-1.',
  radius: assumed(micrometers(5), [4, 8], 'cell body without processes; recalled'),
  moves: false,
  behaviors: {},
  presents: {
    ligands: [
      { ligand: scf, level: full },
      { ligand: vcam1, level: full },
    ],
    reach: assumed(micrometers(8), [4, 20], 'long processes form a network; recalled'),
    places: assumed(quantity(1, 'cells'), [1, 3], 'with the number of such cells, about twice as many places as HSC'),
  },
  traffic: [respiration, { substance: cxcl12, secretes: strong }],
  because: ['A086', 'A089', 'A090'],
};

/** Nestin-bright mesenchymal stem cell, along arterioles. */
export const nestinBrightMsc: CellType = {
  id: 'nestin-bright-msc',
  name: 'nestin-bright mesenchymal stem cell',
  plural: 'nestin-bright MSC',
  ontology: ['CL:0002540'],
  group: 'stroma',
  says: 'Offers niche places along arterioles.',
  radius: assumed(micrometers(5), [4, 8], 'recalled'),
  moves: false,
  behaviors: {},
  presents: {
    ligands: [
      { ligand: scf, level: full },
      { ligand: vcam1, level: full },
    ],
    reach: assumed(micrometers(8), [4, 20], 'as CAR cells'),
    places: assumed(quantity(1, 'cells'), [1, 3], 'as CAR cells'),
  },
  traffic: [respiration, { substance: cxcl12, secretes: strong }],
  because: ['A046', 'A091'],
};

/** Osteoblast on the bone surface. */
export const osteoblast: CellType = {
  id: 'osteoblast',
  name: 'osteoblast',
  plural: 'osteoblasts',
  ontology: ['CL:0000062'],
  group: 'stroma',
  says: 'Shows Jagged1 and a little SCF and VCAM-1 at the bone surface.',
  radius: assumed(micrometers(6), [5, 10], 'recalled'),
  moves: false,
  behaviors: {},
  presents: {
    ligands: [
      { ligand: jagged1, level: full },
      { ligand: scf, level: assumed(fraction(0.2), [0, 1], 'less than perivascular stroma') },
      { ligand: vcam1, level: assumed(fraction(0.3), [0, 1], 'less than perivascular stroma') },
    ],
    reach: assumed(micrometers(3), [1, 8], 'flat lining cells'),
    places: assumed(quantity(1, 'cells'), [1, 2], 'recalled'),
  },
  traffic: [
    respiration,
    { substance: cxcl12, secretes: assumed(quantity(20, 'K/h'), [1, 60], 'a tenth of a CAR cell') },
  ],
  because: ['A030', 'A077', 'A079'],
};

/** Marrow adipocyte. */
export const adipocyte: CellType = {
  id: 'adipocyte',
  name: 'marrow adipocyte',
  plural: 'adipocytes',
  ontology: ['CL:0000136'],
  group: 'stroma',
  says: 'Takes up room and shows SCF.',
  radius: assumed(micrometers(27.5), [17.5, 40], 'diameter 55 µm, recalled'),
  moves: false,
  behaviors: {},
  presents: {
    ligands: [
      { ligand: scf, level: assumed(fraction(0.5), [0, 1], 'SCF of adipocytes matters in regeneration', ['Zhou2017']) },
    ],
    reach: assumed(micrometers(2), [1, 5], 'no processes'),
    places: assumed(quantity(2, 'cells'), [0, 6], 'by its surface; without VCAM-1 it holds for hours only'),
  },
  traffic: [],
  because: ['A051', 'A055'],
};

/** Non-myelinating Schwann cell around the nerve of an arteriole. */
export const schwannCell: CellType = {
  id: 'schwann-cell',
  name: 'non-myelinating Schwann cell',
  plural: 'Schwann cells',
  ontology: ['CL:0002376'],
  group: 'stroma',
  says: 'Activates latent TGF-β around it.',
  radius: assumed(micrometers(4), [3, 6], 'recalled'),
  moves: false,
  behaviors: {},
  traffic: [
    respiration,
    {
      substance: latentTgfBeta,
      activates: {
        into: activeTgfBeta,
        rate: assumed(quantity(60, '1/h'), [10, 300], 'so that active TGF-β is near its affinity beside the cell'),
      },
    },
  ],
  because: ['A066'],
};
