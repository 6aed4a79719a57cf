import type { ReadyRegimen } from '../model/ready-regimen.ts';
import { azacitidineWithVenetoclax } from './regimens/aza-ven.ts';
import { cag } from './regimens/cag.ts';
import { mouseInduction } from './regimens/five-and-three.ts';
import { fai, flagIda } from './regimens/fludarabine.ts';
import { highDoseConsolidation } from './regimens/high-dose-cytarabine.ts';
import { pr104, th302Continuous, th302Daily, th302WithSorafenibInMice } from './regimens/hypoxia-prodrugs.ts';
import { mec } from './regimens/mec.ts';
import {
  withDaunorubicin45,
  withDaunorubicin60,
  withDaunorubicin90,
  withIdarubicin12,
  withSecondInduction,
} from './regimens/seven-and-three.ts';
import { singleAgents } from './regimens/single-agents.ts';
import { singleAgentsInMice } from './regimens/single-agents-in-mice.ts';
import {
  fixedUproleselanWithFai,
  fixedUproleselanWithMec,
  sevenAndThreeWithAs101,
  sevenAndThreeWithFixedUproleselan,
  sevenAndThreeWithUproleselan,
  uproleselanWithMec,
} from './regimens/with-adhesion-blocked.ts';
import {
  bevacizumabAlone,
  sevenAndThreeWithBevacizumab,
  timedSequentialWithBevacizumab,
} from './regimens/with-bevacizumab.ts';
import {
  bl8040WithCytarabine,
  sevenAndThreeWithCx01,
  sevenAndThreeWithLessCx01,
  ulocuplumabWithMec,
} from './regimens/with-cxcr4-blocked.ts';
import { oxi4503WithCytarabine } from './regimens/with-oxi4503.ts';
import {
  plerixaforAndGcsfWithMec,
  plerixaforWithMec,
  sorafenibWithGcsfAndPlerixafor,
} from './regimens/with-plerixafor.ts';
import { consolidationWithSunitinib, sevenAndThreeWithSunitinib } from './regimens/with-sunitinib.ts';

/** Regimens of the trials that the review names. */
const ofTrials: readonly ReadyRegimen[] = [
  timedSequentialWithBevacizumab,
  bevacizumabAlone,
  sevenAndThreeWithBevacizumab,
  sevenAndThreeWithSunitinib,
  consolidationWithSunitinib,
  oxi4503WithCytarabine,
  plerixaforWithMec,
  plerixaforAndGcsfWithMec,
  sorafenibWithGcsfAndPlerixafor,
  bl8040WithCytarabine,
  ulocuplumabWithMec,
  sevenAndThreeWithCx01,
  sevenAndThreeWithLessCx01,
  sevenAndThreeWithAs101,
  uproleselanWithMec,
  sevenAndThreeWithUproleselan,
  fixedUproleselanWithMec,
  fixedUproleselanWithFai,
  sevenAndThreeWithFixedUproleselan,
  th302Daily,
  th302Continuous,
  pr104,
];

/** Every regimen that a scenario can name. */
export const readyRegimens: readonly ReadyRegimen[] = [
  withDaunorubicin45,
  withDaunorubicin60,
  withDaunorubicin90,
  withIdarubicin12,
  withSecondInduction,
  mec,
  cag,
  flagIda,
  fai,
  ...azacitidineWithVenetoclax,
  highDoseConsolidation,
  mouseInduction,
  th302WithSorafenibInMice,
  ...ofTrials,
  ...singleAgents,
  ...singleAgentsInMice,
];
