import { quantity } from '../../core/units.ts';
import { assumed } from '../../model/parameter.ts';
import type { Receptor } from '../../model/receptor.ts';
import { ang1, ang2 } from '../substances/angiopoietins.ts';
import { cxcl12 } from '../substances/cxcl12.ts';
import { gcsf } from '../substances/gcsf.ts';
import { il6 } from '../substances/il-6.ts';
import { mif } from '../substances/mif.ts';
import { s1p } from '../substances/s1p.ts';
import { activeTgfBeta } from '../substances/tgf-beta.ts';
import { tpo } from '../substances/tpo.ts';
import { vegf } from '../substances/vegf.ts';
import { adhesionReceptors } from './adhesion.ts';
import { adrb2, adrb3 } from './adrenergic.ts';
import { jagged1, scf, vcam1 } from './ligands.ts';

const inAffinities = assumed(
  quantity(1, 'K'),
  [0.3, 3],
  'levels are counted in affinities, so half occupancy is at 1 by definition',
);
const byContact = assumed(
  quantity(0.25, '1'),
  [0.1, 1],
  'one undisturbed contact nearly fills the receptor: 0.8 of it',
);

const receptor = (fields: Omit<Receptor, 'kind' | 'dimension'>): Receptor => ({
  kind: 'receptor',
  dimension: 'number',
  ...fields,
});

export const cxcr4 = receptor({
  id: 'cxcr4',
  name: 'CXCR4 on CXCL12',
  ontology: ['HGNC:2561'],
  ligand: cxcl12,
  affinity: inAffinities,
  because: ['A089', 'A171'],
});
export const vegfr = receptor({
  id: 'vegfr',
  name: 'VEGF receptor on VEGF',
  ontology: ['HGNC:6307'],
  ligand: vegf,
  affinity: inAffinities,
  because: ['A128'],
});
export const tgfbr = receptor({
  id: 'tgfbr',
  name: 'TGF-β receptor on TGF-β',
  ontology: ['HGNC:11773'],
  ligand: activeTgfBeta,
  affinity: inAffinities,
  because: ['A066'],
});
export const gcsfr = receptor({
  id: 'csf3r',
  name: 'G-CSF receptor on G-CSF',
  ontology: ['HGNC:2439'],
  ligand: gcsf,
  affinity: inAffinities,
  because: ['A084'],
});
export const kit = receptor({
  id: 'kit',
  name: 'KIT on stem cell factor',
  ontology: ['HGNC:6342'],
  ligand: scf,
  affinity: byContact,
  because: ['A055', 'A077'],
});
export const notch = receptor({
  id: 'notch',
  name: 'Notch on Jagged1',
  ontology: ['HGNC:7881'],
  ligand: jagged1,
  affinity: byContact,
  because: ['A079'],
});
export const vla4 = receptor({
  id: 'vla4',
  name: 'VLA-4 on VCAM-1',
  ontology: ['HGNC:6140', 'HGNC:6153'],
  ligand: vcam1,
  affinity: byContact,
  because: ['A182', 'A183'],
});

export const s1pr = receptor({
  id: 's1pr1',
  name: 'S1P receptor on sphingosine-1-phosphate',
  ontology: ['HGNC:3165'],
  ligand: s1p,
  affinity: inAffinities,
  because: ['A026'],
});

/** Ang-1 fills Tie-2 and rouses it, Ang-2 fills it and hardly does. */
export const tie2 = receptor({
  id: 'tie-2',
  name: 'Tie-2 on Ang-1 and Ang-2',
  ontology: ['HGNC:11724'],
  ligand: ang1,
  affinity: inAffinities,
  rival: {
    substance: ang2,
    affinity: assumed(quantity(1, 'K'), [0.3, 3], 'binds as tightly as Ang-1; recalled'),
    efficacy: assumed(
      quantity(0.1, '1'),
      [0, 0.3],
      'a weak agonist by itself and an antagonist beside Ang-1, by an abstract; how weak was not read',
    ),
  },
  because: ['A133', 'A136'],
});
export const il6r = receptor({
  id: 'il-6r',
  name: 'IL-6 receptor on interleukin-6',
  ontology: ['HGNC:6019'],
  ligand: il6,
  affinity: inAffinities,
  because: ['A131', 'B013', 'B015'],
});

export const cd74 = receptor({
  id: 'cd74',
  name: 'CD74 on MIF',
  ontology: ['HGNC:1697'],
  ligand: mif,
  affinity: inAffinities,
  because: ['A198'],
});

export const mpl = receptor({
  id: 'mpl',
  name: 'MPL on thrombopoietin',
  ontology: ['HGNC:7217'],
  ligand: tpo,
  affinity: assumed(
    quantity(1, 'K'),
    [0.3, 3],
    'half of it is filled at the level of health, as with G-CSF; no source gives it',
  ),
  because: ['A081'],
});

export const receptors: readonly Receptor[] = [
  ...[cxcr4, s1pr, vegfr, tgfbr, gcsfr, kit, notch, vla4, adrb2, adrb3, tie2, il6r, cd74, mpl],
  ...adhesionReceptors,
];
