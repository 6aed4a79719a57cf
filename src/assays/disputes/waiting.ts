import type { Waiting } from '../dispute-experiment.ts';

const waiting = <Id extends Waiting['id']>(id: Id, waitsFor: string) => ({ id, waitsFor });

/** Disputes whose mechanisms the model lacks on one side or on both. */
export const waitingDisputes = {
  'D-NICHE-TAXONOMY': waiting('D-NICHE-TAXONOMY', 'bone cavities that osteoblasts and osteoclasts remodel'),
  'D-VLA4-PROGNOSIS': waiting('D-VLA4-PROGNOSIS', 'cohorts of virtual patients with outcomes'),
  'D-AML-HYPOXIA': waiting(
    'D-AML-HYPOXIA',
    'sides that could be switched: what leukemia takes and what its vessels bring are there',
  ),
  'D-ANTIANGIOGENESIS': waiting('D-ANTIANGIOGENESIS', 'blockers of VEGF, and leak that lowers flow'),
  'D-ANTIANGIOGENIC': waiting('D-ANTIANGIOGENIC', 'VEGF blockers with their exposure'),
  'D-MOBILISATION': waiting(
    'D-MOBILISATION',
    'G-CSF that mobilizes, blasts that CXCL12 holds, and sides that could be switched: plerixafor and MEC are there',
  ),
  'D-ESELECTIN-CLINIC': waiting('D-ESELECTIN-CLINIC', 'a blocker of E-selectin and cohorts of virtual patients'),
  'D-VESSEL-LOSS-OR-GAIN': waiting(
    'D-VESSEL-LOSS-OR-GAIN',
    'cytokines that differ from zone to zone, or sides that could be switched',
  ),
  'D-DFO': waiting('D-DFO', 'deferoxamine, and blasts that mature'),
  'D-HAP-HSC': waiting('D-HAP-HSC', 'hypoxia prodrugs and AKR1C3'),
  'D-O2-BANDS': waiting(
    'D-O2-BANDS',
    'sides of its own: D-O2-GRADIENT has where oxygen is lowest, D-HYPOXIA-REQUIREMENT what it does to HSC',
  ),
  'D-MOBILISER-HSC': waiting(
    'D-MOBILISER-HSC',
    'blockers of VLA-4 and of E-selectin with their exposure, and sides that could be switched: plerixafor on HSC and LSC is there',
  ),
} as const;
