import { fraction, micrometers, quantity } from '../../core/units.ts';
import type { CellType, Presenter } from '../../model/cell-type.ts';
import { assumed } from '../../model/parameter.ts';
import { eSelectinExpression } from '../pathways/cytokines.ts';
import { eSelectin, lamininAlpha4, lamininAlpha5 } from '../receptors/ligands.ts';
import { one } from './housekeeping.ts';
import { full } from './niche-stroma.ts';

/** What endothelium makes of what it displays. */
export const wallActivities: NonNullable<CellType['activities']> = [
  {
    activity: eSelectinExpression,
    span: {
      base: assumed(fraction(0.1), [0, 0.4], 'marrow endothelium has some E-selectin without inflammation; recalled'),
      ceiling: one,
    },
  },
];

/** What endothelium and its membrane display to cells that touch the wall. */
export const wallPresents: Presenter = {
  ligands: [
    { ligand: eSelectin, level: full, scaledBy: eSelectinExpression },
    { ligand: lamininAlpha4, level: full },
    { ligand: lamininAlpha5, level: full },
  ],
  reach: assumed(micrometers(8), [4, 15], 'half of the width of a flat cell of 20 µm, less its body'),
  places: assumed(quantity(0, 'cells'), [0, 0], 'a surface: no cell takes a place at the wall itself'),
};
