import type { DisputeId } from '../../evidence/index.ts';
import type { DisputeExperiment, Waiting } from '../dispute-experiment.ts';
import { angiopoietin2 } from './angiopoietin-2.ts';
import { deferoxamineInLeukemia } from './deferoxamine.ts';
import { eSelectinBlock } from './e-selectin.ts';
import { endostealRole } from './endosteal-role.ts';
import { bcl2Route, warburg } from './energy.ts';
import { fatInLeukemia } from './fat-in-leukemia.ts';
import { hifInLeukemia, hifTargeting } from './hif-in-leukemia.ts';
import { hifOfStemCells } from './hif-of-stem-cells.ts';
import { hscLocation } from './hsc-location.ts';
import { hypoxiaProdrug } from './hypoxia-prodrug.ts';
import { oxygenOfLeukemia, vesselsByZone } from './leukemic-vessels.ts';
import { lscCycle } from './lsc-cycle.ts';
import { marrowFat } from './marrow-fat.ts';
import { mobilization, mobilizersOnHsc } from './mobilization.ts';
import { hypoxiaRequirement, oxygenGradient } from './oxygen.ts';
import { oxygenBands } from './oxygen-bands.ts';
import { quiescenceNiche } from './quiescence-niche.ts';
import { rosSource } from './ros-source.ts';
import { slugAndRos } from './slug.ts';
import { blockOrRepair, vegfBlockWithInduction } from './vessels-as-target.ts';
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
  'D-HIF-HSC': hifOfStemCells,
  'D-ROS-SOURCE': rosSource,
  'D-LSC-CYCLE': lscCycle,
  'D-BMAT-LEUKEMIA': fatInLeukemia,
  'D-HIF': hifInLeukemia,
  'D-ROS-LSC': slugAndRos,
  'D-HIF-TARGETING': hifTargeting,
  'D-WARBURG': warburg,
  'D-BCL2-ROUTE': bcl2Route,
  'D-ANG2': angiopoietin2,
  'D-AML-HYPOXIA': oxygenOfLeukemia,
  'D-VESSEL-LOSS-OR-GAIN': vesselsByZone,
  'D-ANTIANGIOGENESIS': blockOrRepair,
  'D-ANTIANGIOGENIC': vegfBlockWithInduction,
  'D-MOBILISATION': mobilization,
  'D-MOBILISER-HSC': mobilizersOnHsc,
  'D-ESELECTIN-CLINIC': eSelectinBlock,
  'D-DFO': deferoxamineInLeukemia,
  'D-HAP-HSC': hypoxiaProdrug,
  'D-O2-BANDS': oxygenBands,
};
