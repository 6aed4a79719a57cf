import type { CellType } from '../../model/cell-type.ts';
import { blast } from './blast.ts';
import { erythroid } from './erythroid.ts';
import { hsc } from './hsc.ts';
import { hspc } from './hspc.ts';
import { leukemicProgenitor } from './leukemic-progenitor.ts';
import { lsc } from './lsc.ts';
import { megakaryocyte } from './megakaryocyte.ts';
import { myeloid } from './myeloid.ts';
import { adipocyte, carCell, nestinBrightMsc, osteoblast, schwannCell } from './stroma.ts';

/** Every kind of cell, rare ones first. */
export const cellTypes: readonly CellType[] = [
  hsc,
  hspc,
  myeloid,
  erythroid,
  megakaryocyte,
  lsc,
  leukemicProgenitor,
  blast,
  carCell,
  nestinBrightMsc,
  osteoblast,
  adipocyte,
  schwannCell,
];
