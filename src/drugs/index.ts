import type { Drug } from '../model/drug.ts';
import { aclarubicin } from './aclarubicin.ts';
import { amd3465 } from './amd3465.ts';
import { amg330 } from './amg-330.ts';
import { as101 } from './as101.ts';
import { azacitidine } from './azacitidine.ts';
import { bevacizumab } from './bevacizumab.ts';
import { bl8040 } from './bl8040.ts';
import { cellBorneDaunorubicin, exosomalDaunorubicin } from './carriers.ts';
import { clenbuterol } from './clenbuterol.ts';
import { cx01 } from './cx01.ts';
import { cytarabine } from './cytarabine.ts';
import { daunorubicin } from './daunorubicin.ts';
import { deferoxamine } from './deferoxamine.ts';
import { tracers } from './dextran.ts';
import { doxorubicin } from './doxorubicin.ts';
import { echinomycin } from './echinomycin.ts';
import { etoposide } from './etoposide.ts';
import { filgrastim } from './filgrastim.ts';
import { fludarabine } from './fludarabine.ts';
import { gmi1359 } from './gmi1359.ts';
import { gmi1687 } from './gmi1687.ts';
import { gsk2795039 } from './gsk2795039.ts';
import { gw4869 } from './gw4869.ts';
import { h90 } from './h90.ts';
import { iacs010759 } from './iacs-010759.ts';
import { idarubicin } from './idarubicin.ts';
import { lenalidomide } from './lenalidomide.ts';
import { mirabegron } from './mirabegron.ts';
import { mitoxantrone } from './mitoxantrone.ts';
import { natalizumab } from './natalizumab.ts';
import { navitoclax } from './navitoclax.ts';
import { oxi4503 } from './oxi4503.ts';
import { plerixafor } from './plerixafor.ts';
import { pr104 } from './pr104.ts';
import { propranolol } from './propranolol.ts';
import { quizartinib } from './quizartinib.ts';
import { rebastinib } from './rebastinib.ts';
import { rosiglitazone } from './rosiglitazone.ts';
import { sorafenib } from './sorafenib.ts';
import { sunitinib } from './sunitinib.ts';
import { th302 } from './th302.ts';
import { thalidomide } from './thalidomide.ts';
import { ulocuplumab } from './ulocuplumab.ts';
import { uproleselan } from './uproleselan.ts';
import { venetoclax } from './venetoclax.ts';

/** Every drug that a regimen can name, and what is given to be seen. */
export const drugs: readonly Drug[] = [
  cytarabine,
  doxorubicin,
  daunorubicin,
  idarubicin,
  aclarubicin,
  mitoxantrone,
  etoposide,
  fludarabine,
  azacitidine,
  venetoclax,
  plerixafor,
  filgrastim,
  sorafenib,
  quizartinib,
  sunitinib,
  bevacizumab,
  lenalidomide,
  thalidomide,
  rebastinib,
  oxi4503,
  deferoxamine,
  amd3465,
  bl8040,
  ulocuplumab,
  cx01,
  natalizumab,
  as101,
  amg330,
  gmi1359,
  uproleselan,
  gmi1687,
  h90,
  echinomycin,
  th302,
  pr104,
  navitoclax,
  gsk2795039,
  iacs010759,
  gw4869,
  rosiglitazone,
  clenbuterol,
  propranolol,
  mirabegron,
  exosomalDaunorubicin,
  cellBorneDaunorubicin,
  ...tracers,
];
export { actAlike } from './act-alike.ts';
export { type Carrier, carried, cellCarrier, exosomeCarrier } from './carriers.ts';
export { cytarabine } from './cytarabine.ts';
export { daunorubicin } from './daunorubicin.ts';
export { doxorubicin } from './doxorubicin.ts';
export { drugsOfTheReview } from './of-the-review.ts';
