/** Named apart from the disputes themselves, since findings name a dispute and disputes name findings. */
export const disputeIds = [
  'D-HSC-LOCATION',
  'D-QUIESCENCE-NICHE',
  'D-NICHE-TAXONOMY',
  'D-ENDOSTEAL-ROLE',
  'D-BMAT',
  'D-O2-GRADIENT',
  'D-HYPOXIA-REQUIREMENT',
  'D-HIF-HSC',
  'D-ROS-SOURCE',
  'D-BMAT-LEUKEMIA',
  'D-HIF',
  'D-ROS-LSC',
  'D-ANG2',
  'D-VLA4-PROGNOSIS',
  'D-AML-HYPOXIA',
  'D-LSC-CYCLE',
  'D-ANTIANGIOGENESIS',
  'D-ANTIANGIOGENIC',
  'D-HIF-TARGETING',
  'D-MOBILISATION',
  'D-ESELECTIN-CLINIC',
  'D-WARBURG',
  'D-VESSEL-LOSS-OR-GAIN',
  'D-DFO',
  'D-HAP-HSC',
  'D-BCL2-ROUTE',
  'D-O2-BANDS',
  'D-MOBILISER-HSC',
] as const;

export type DisputeId = (typeof disputeIds)[number];

export type SideName = 'a' | 'b';
