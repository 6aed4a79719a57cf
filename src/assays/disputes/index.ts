import type { DisputeId } from '../../evidence/index.ts';
import type { DisputeExperiment, Waiting } from '../dispute-experiment.ts';
import { angiopoietin2 } from './angiopoietin-2.ts';
import { endostealRole } from './endosteal-role.ts';
import { hscLocation } from './hsc-location.ts';
import { lscCycle } from './lsc-cycle.ts';
import { marrowFat } from './marrow-fat.ts';
import { hypoxiaRequirement, oxygenGradient } from './oxygen.ts';
import { quiescenceNiche } from './quiescence-niche.ts';
import { waitingDisputes } from './waiting.ts';

/** Every dispute with the experiment that should tell its sides apart, or with what the model lacks for one. */
export const disputeQuestions: Readonly<Record<DisputeId, DisputeExperiment | Waiting>> = {
  ...waitingDisputes,
  'D-HSC-LOCATION': hscLocation,
  'D-QUIESCENCE-NICHE': quiescenceNiche,
  'D-ENDOSTEAL-ROLE': endostealRole,
  'D-BMAT': marrowFat,
  'D-O2-GRADIENT': oxygenGradient,
  'D-HYPOXIA-REQUIREMENT': hypoxiaRequirement,
  'D-LSC-CYCLE': lscCycle,
  'D-ANG2': angiopoietin2,
};
