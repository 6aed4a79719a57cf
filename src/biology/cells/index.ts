import type { CellType } from '../../model/cell-type.ts';
import { adipocyte } from './adipocyte.ts';
import { blast } from './blast.ts';
import { carCell } from './car-cell.ts';
import { chondrocyte } from './chondrocyte.ts';
import { endothelialCell, tipCell } from './endothelial-cell.ts';
import { erythroid } from './erythroid.ts';
import { fibroblast } from './fibroblast.ts';
import { hsc } from './hsc.ts';
import { hspc } from './hspc.ts';
import { leukemicProgenitor } from './leukemic-progenitor.ts';
import { lsc } from './lsc.ts';
import { macrophage } from './macrophage.ts';
import { megakaryocyte } from './megakaryocyte.ts';
import { myeloid } from './myeloid.ts';
import { nestinBrightMsc } from './nestin-bright-msc.ts';
import { osteoblast } from './osteoblast.ts';
import { osteoclast } from './osteoclast.ts';
import { osteocyte } from './osteocyte.ts';
import { osteoprogenitor } from './osteoprogenitor.ts';
import { schwannCell } from './schwann-cell.ts';
import { sympatheticNerve } from './sympathetic-nerve.ts';

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
  sympatheticNerve,
  osteoprogenitor,
  chondrocyte,
  fibroblast,
  osteoclast,
  osteocyte,
  macrophage,
  endothelialCell,
  tipCell,
];
