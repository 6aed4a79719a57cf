import { quantity } from '../../core/units.ts';
import { assumed } from '../../model/parameter.ts';
import type { Receptor } from '../../model/receptor.ts';
import {
  collagen1,
  eSelectin,
  fibronectin,
  hyaluronan,
  lamininAlpha4,
  lamininAlpha5,
  nCadherin,
  osteopontin,
} from './ligands.ts';

const adhesion = (fields: Omit<Receptor, 'kind' | 'dimension' | 'affinity'>): Receptor => ({
  kind: 'receptor',
  dimension: 'number',
  affinity: assumed(
    quantity(0.25, '1'),
    [0.1, 1],
    'one undisturbed contact nearly fills the receptor, as VLA-4 on VCAM-1: 0.8 of it',
  ),
  ...fields,
});

/** The same integrin as `vla4`: what takes VLA-4 away takes both. */
export const vla4OnFibronectin = adhesion({
  id: 'vla4-on-fibronectin',
  name: 'VLA-4 on fibronectin',
  ontology: ['HGNC:6140', 'HGNC:6153'],
  ligand: fibronectin,
  because: ['B017'],
});
export const integrinAlpha7 = adhesion({
  id: 'integrin-alpha7',
  name: 'integrin α7 on laminin',
  ontology: ['HGNC:6143'],
  ligand: lamininAlpha5,
  because: ['B019'],
});
export const onLamininAlpha5 = adhesion({
  id: 'integrin-on-laminin-alpha5',
  name: 'integrin on laminin α5',
  ontology: ['GO:0008305'],
  ligand: lamininAlpha5,
  because: ['A071'],
});
export const onLamininAlpha4 = adhesion({
  id: 'integrin-on-laminin-alpha4',
  name: 'integrin on laminin α4',
  ontology: ['GO:0008305'],
  ligand: lamininAlpha4,
  because: ['A072'],
});
export const onOsteopontin = adhesion({
  id: 'integrin-on-osteopontin',
  name: 'integrin on osteopontin',
  ontology: ['GO:0008305'],
  ligand: osteopontin,
  because: ['A075'],
});
export const onCollagen1 = adhesion({
  id: 'integrin-on-collagen-1',
  name: 'integrin on collagen I',
  ontology: ['GO:0008305'],
  ligand: collagen1,
  because: ['B005'],
});
export const onNCadherin = adhesion({
  id: 'n-cadherin-on-n-cadherin',
  name: 'N-cadherin on N-cadherin',
  ontology: ['HGNC:1759'],
  ligand: nCadherin,
  because: ['B005'],
});
/** CD44 with variant exons, of leukemic cells. */
export const cd44v = adhesion({
  id: 'cd44v',
  name: 'variant CD44 on hyaluronan',
  ontology: ['HGNC:1681'],
  ligand: hyaluronan,
  because: ['A190', 'A191'],
});
export const selectinLigand: Receptor = {
  ...adhesion({
    id: 'selectin-ligand',
    name: 'selectin ligand on E-selectin',
    ontology: ['HGNC:10722'],
    ligand: eSelectin,
    because: ['A188', 'A189'],
  }),
  affinity: assumed(
    quantity(0.1, '1'),
    [0.05, 0.4],
    'what passes a wall full of E-selectin fills two thirds of it: selectins catch cells that only touch',
  ),
};

export const adhesionReceptors: readonly Receptor[] = [
  vla4OnFibronectin,
  integrinAlpha7,
  onLamininAlpha5,
  onLamininAlpha4,
  onOsteopontin,
  onCollagen1,
  onNCadherin,
  cd44v,
  selectinLigand,
];
