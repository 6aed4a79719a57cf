import type { Waiting } from '../dispute-experiment.ts';

const waiting = <Id extends Waiting['id']>(id: Id, waitsFor: string) => ({ id, waitsFor });

/** Disputes whose mechanisms the model lacks on one side or on both. */
export const waitingDisputes = {
  'D-NICHE-TAXONOMY': waiting('D-NICHE-TAXONOMY', 'bone cavities that osteoblasts and osteoclasts remodel'),
  'D-ANG2': waiting('D-ANG2', 'Ang-1 and Ang-2 on Tie-2, and vessels that sprout and die'),
  'D-VLA4-PROGNOSIS': waiting('D-VLA4-PROGNOSIS', 'cohorts of virtual patients with outcomes'),
  'D-AML-HYPOXIA': waiting('D-AML-HYPOXIA', 'vessels that answer the VEGF of hypoxic leukemic cells'),
  'D-ANTIANGIOGENESIS': waiting('D-ANTIANGIOGENESIS', 'vessels that VEGF makes grow and leak, and its blockers'),
  'D-ANTIANGIOGENIC': waiting('D-ANTIANGIOGENIC', 'VEGF blockers, and vessels that answer them'),
  'D-MOBILISATION': waiting('D-MOBILISATION', 'mobilizing drugs with their schedules'),
  'D-ESELECTIN-CLINIC': waiting('D-ESELECTIN-CLINIC', 'E-selectin, its blocker and cohorts of virtual patients'),
  'D-VESSEL-LOSS-OR-GAIN': waiting('D-VESSEL-LOSS-OR-GAIN', 'vessels that leukemia builds and breaks zone by zone'),
  'D-DFO': waiting('D-DFO', 'deferoxamine, blasts that mature, and vessels that answer HIF'),
  'D-HAP-HSC': waiting('D-HAP-HSC', 'hypoxia prodrugs and AKR1C3'),
  'D-O2-BANDS': waiting(
    'D-O2-BANDS',
    'sides of its own: D-O2-GRADIENT has where oxygen is lowest, D-HYPOXIA-REQUIREMENT what it does to HSC',
  ),
  'D-MOBILISER-HSC': waiting('D-MOBILISER-HSC', 'mobilizing drugs with their targets on HSC and LSC'),
} as const;
