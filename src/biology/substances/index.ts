import type { Substance } from '../../model/substance.ts';
import { acetylcholine } from './acetylcholine.ts';
import { ang1, ang2 } from './angiopoietins.ts';
import { cxcl12 } from './cxcl12.ts';
import { freeFattyAcids } from './free-fatty-acids.ts';
import { gcsf } from './gcsf.ts';
import { gdf15 } from './gdf15.ts';
import { glucose } from './glucose.ts';
import { il6 } from './il-6.ts';
import { mif } from './mif.ts';
import { noradrenaline } from './noradrenaline.ts';
import { oncostatinM } from './oncostatin-m.ts';
import { oxygen } from './oxygen.ts';
import { plasma } from './plasma.ts';
import { plasmin } from './plasmin.ts';
import { s1p } from './s1p.ts';
import { activeTgfBeta, latentTgfBeta } from './tgf-beta.ts';
import { tpo } from './tpo.ts';
import { vegf } from './vegf.ts';
import { leukemicVesicles, stromalVesicles } from './vesicles.ts';

/** Every substance that diffuses between the cells; drugs bring their own. */
export const substances: readonly Substance[] = [
  oxygen,
  cxcl12,
  vegf,
  gcsf,
  s1p,
  latentTgfBeta,
  activeTgfBeta,
  plasma,
  noradrenaline,
  acetylcholine,
  gdf15,
  freeFattyAcids,
  ang1,
  ang2,
  il6,
  tpo,
  oncostatinM,
  plasmin,
  glucose,
  stromalVesicles,
  leukemicVesicles,
  mif,
];
