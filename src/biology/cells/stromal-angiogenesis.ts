import { quantity } from '../../core/units.ts';
import type { Traffic } from '../../model/cell-type.ts';
import { assumed } from '../../model/parameter.ts';
import { hif1a } from '../pathways/index.ts';
import { ang1 } from '../substances/angiopoietins.ts';
import { vegf } from '../substances/vegf.ts';

/** What perivascular stroma gives to vessels: Ang-1 always, VEGF as far as HIF-1α lets it. */
export const stromalAngiogenesis: readonly Traffic[] = [
  {
    substance: ang1,
    secretes: assumed(
      quantity(120, 'K/h'),
      [20, 500],
      'so that Ang-1 of healthy marrow stands at twice its affinity; the review does not say which stroma makes it',
    ),
  },
  {
    substance: vegf,
    secretes: assumed(
      quantity(300, 'K/h'),
      [30, 1000],
      'so that stroma without oxygen makes as much as a half leukemic marrow; by how much was not read',
    ),
    follows: hif1a,
  },
];
