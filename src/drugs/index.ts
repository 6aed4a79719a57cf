import type { Drug } from '../model/drug.ts';
import { azacitidine } from './azacitidine.ts';
import { cytarabine } from './cytarabine.ts';
import { daunorubicin } from './daunorubicin.ts';
import { tracers } from './dextran.ts';
import { doxorubicin } from './doxorubicin.ts';
import { etoposide } from './etoposide.ts';
import { filgrastim } from './filgrastim.ts';
import { fludarabine } from './fludarabine.ts';
import { idarubicin } from './idarubicin.ts';
import { mitoxantrone } from './mitoxantrone.ts';
import { plerixafor } from './plerixafor.ts';
import { venetoclax } from './venetoclax.ts';

/** Every drug that a regimen can name, and what is given to be seen. */
export const drugs: readonly Drug[] = [
  cytarabine,
  doxorubicin,
  daunorubicin,
  idarubicin,
  mitoxantrone,
  etoposide,
  fludarabine,
  azacitidine,
  venetoclax,
  plerixafor,
  filgrastim,
  ...tracers,
];
export { cytarabine } from './cytarabine.ts';
export { daunorubicin } from './daunorubicin.ts';
export { doxorubicin } from './doxorubicin.ts';
