import { quantity } from '../../core/units.ts';
import { assumed } from '../../model/parameter.ts';
import type { Substance } from '../../model/substance.ts';

const boundToMatrix = assumed(quantity(2, 'µm²/s'), [0.5, 100], 'bound by matrix as VEGF; no source gives it');

/** Angiopoietin-1, from stroma and osteoblasts. In units of its affinity for Tie-2. */
export const ang1: Substance<'affinity'> = {
  kind: 'substance',
  id: 'angpt1',
  name: 'Ang-1',
  dimension: 'affinity',
  ontology: ['HGNC:484'],
  diffusion: boundToMatrix,
  decay: assumed(
    quantity(0.3, '1/h'),
    [0.1, 2],
    'half-life of some hours, recalled: what stroma secretes by the time of day hardly shows',
  ),
  initial: assumed(quantity(2, 'K'), [0.5, 6], 'what secretion and decay lead to in healthy marrow'),
  because: ['A127', 'A134'],
};

/** Angiopoietin-2, from leukemic cells and from endothelium that VEGF has roused. In units of its affinity for Tie-2. */
export const ang2: Substance<'affinity'> = {
  kind: 'substance',
  id: 'angpt2',
  name: 'Ang-2',
  dimension: 'affinity',
  ontology: ['HGNC:485'],
  diffusion: boundToMatrix,
  decay: assumed(
    quantity(0.5, '1/h'),
    [0.1, 2],
    'half-life of an hour or two in tissue, where receptors take it up; recalled. In blood it stays for some 18 h, which would be 0.04/h',
  ),
  initial: assumed(quantity(0, 'K'), [0, 0.3], 'little in healthy marrow'),
  because: ['A127', 'A136'],
};
