import { quantity } from '../../core/units.ts';
import type { Traffic } from '../../model/cell-type.ts';
import { assumed } from '../../model/parameter.ts';
import { freeFattyAcids } from '../substances/free-fatty-acids.ts';
import { gdf15 } from '../substances/gdf15.ts';

/** What every leukemic cell does with marrow fat: asks for fatty acids and takes them in. */
export const leukemicFat: readonly Traffic[] = [
  {
    substance: gdf15,
    secretes: assumed(
      quantity(0.25, 'K/h'),
      [0.03, 2],
      'so that GDF15 passes its affinity when most of the marrow is leukemic',
      ['Lu2018'],
    ),
  },
  {
    substance: freeFattyAcids,
    takesUp: assumed(quantity(5, '1/h'), [0.5, 50], 'a leukemic marrow takes up a third of what adipocytes give'),
  },
];
