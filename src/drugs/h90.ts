import { cd44v } from '../biology/receptors/adhesion.ts';
import { quantity } from '../core/units.ts';
import type { Drug } from '../model/drug.ts';
import { assumed } from '../model/parameter.ts';
import { antibody } from './antibody.ts';
import { borrowed } from './borrowed.ts';
import { antibodyInMice } from './in-mice.ts';

/** H90: an antibody to human CD44 that takes it from hyaluronan. */
export const h90: Drug = {
  id: 'h90',
  name: 'H90',
  ontology: [],
  class: 'antibody to CD44',
  substance: antibody('h90', 'H90', [], ['B125']),
  pharmacokinetics: { mouse: antibodyInMice, human: borrowed(antibodyInMice, 'mice, by body mass') },
  blocks: [
    { receptor: cd44v, half: assumed(quantity(3, 'nM'), [0.3, 30], 'as other antibodies to what adheres; not read') },
  ],
  missing: [
    'Clearance is linear: that CD44, which is on many cells, takes it in was not read, nor how much of it.',
    'It binds CD44 of normal human cells too; here leukemic cells alone have the receptor, by its variants.',
    'That it makes cells differentiate, and phagocytes that take up what it marks, are not there.',
  ],
  because: ['A190', 'B125', 'B126'],
};
