import { blast } from '../biology/cells/blast.ts';
import { erythroid } from '../biology/cells/erythroid.ts';
import { hsc } from '../biology/cells/hsc.ts';
import { hspc } from '../biology/cells/hspc.ts';
import { leukemicProgenitor } from '../biology/cells/leukemic-progenitor.ts';
import { lsc } from '../biology/cells/lsc.ts';
import { megakaryocyte } from '../biology/cells/megakaryocyte.ts';
import { myeloid } from '../biology/cells/myeloid.ts';

/** Groups of cells that the sources of a drug's effect speak of as one. */
export const stemCells = [hsc];
export const progenitors = [hspc];
export const maturing = [myeloid, erythroid, megakaryocyte];
export const leukemicStem = [lsc];
export const leukemicCells = [lsc, leukemicProgenitor, blast];
