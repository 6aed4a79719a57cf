import type { Waiting } from '../dispute-experiment.ts';

const waiting = <Id extends Waiting['id']>(id: Id, waitsFor: string) => ({ id, waitsFor });

/** Disputes whose mechanisms the model lacks on one side or on both. */
export const waitingDisputes = {
  'D-NICHE-TAXONOMY': waiting('D-NICHE-TAXONOMY', 'bone cavities that osteoblasts and osteoclasts remodel'),
  'D-HIF-HSC': waiting('D-HIF-HSC', 'reactive oxygen species, HIF-2α, and self-renewal that they lower'),
  'D-ROS-SOURCE': waiting('D-ROS-SOURCE', 'reactive oxygen species from respiration and from leaking plasma'),
  'D-BMAT-LEUKEMIA': waiting('D-BMAT-LEUKEMIA', 'adipocytes that GDF15 shrinks, lipolysis and fatty acids'),
  'D-HIF': waiting('D-HIF', 'what HIF does in leukemic cells: MIF, ID1 and AKT, p21 and STAT3'),
  'D-ROS-LSC': waiting('D-ROS-LSC', 'reactive oxygen species, SLUG and SLC13A3'),
  'D-VLA4-PROGNOSIS': waiting('D-VLA4-PROGNOSIS', 'cohorts of virtual patients with outcomes'),
  'D-AML-HYPOXIA': waiting(
    'D-AML-HYPOXIA',
    'sides that could be switched: what leukemia takes and what its vessels bring are there',
  ),
  'D-ANTIANGIOGENESIS': waiting('D-ANTIANGIOGENESIS', 'blockers of VEGF, and leak that lowers flow'),
  'D-ANTIANGIOGENIC': waiting('D-ANTIANGIOGENIC', 'VEGF blockers, and vessels that answer them'),
  'D-HIF-TARGETING': waiting('D-HIF-TARGETING', 'HIF inhibitors, and what HIF does in leukemic cells'),
  'D-MOBILISATION': waiting('D-MOBILISATION', 'mobilizing drugs with their schedules'),
  'D-ESELECTIN-CLINIC': waiting('D-ESELECTIN-CLINIC', 'E-selectin, its blocker and cohorts of virtual patients'),
  'D-WARBURG': waiting('D-WARBURG', 'an ATP budget of glycolysis and respiration'),
  'D-VESSEL-LOSS-OR-GAIN': waiting(
    'D-VESSEL-LOSS-OR-GAIN',
    'cytokines that differ from zone to zone, or sides that could be switched',
  ),
  'D-DFO': waiting('D-DFO', 'deferoxamine, and vessels and HIF that it acts on'),
  'D-HAP-HSC': waiting('D-HAP-HSC', 'hypoxia prodrugs and AKR1C3'),
  'D-BCL2-ROUTE': waiting('D-BCL2-ROUTE', 'BCL-2 inhibitors, respiration and reactive oxygen species'),
  'D-O2-BANDS': waiting('D-O2-BANDS', 'what moderate and deep hypoxia do to stem cells'),
  'D-MOBILISER-HSC': waiting('D-MOBILISER-HSC', 'mobilizing drugs with their targets on HSC and LSC'),
} as const;
