/** The review's headings, in its order. */
export const sections = [
  'Introduction',
  'Constructions of BMM',
  'MSCs',
  'Bone marrow adiposes',
  'Autonomic nervous system',
  'Extracellular matrix',
  'Other components in the endosteal niche and the perivascular niche',
  'Hypoxia and reactive oxygen species (ROS) levels',
  'BMM–LSC interaction in leukemia development',
  'Fig. 1',
  'Angiogenesis',
  'BMAT remodeling',
  'Sympathetic nervous system alteration',
  'Cytokines and adhesion molecules',
  'Hypoxia and levels of ROS',
  'Role of interaction between BMM and LSCs in environment-mediated drug resistance (EMDR)',
  'Strategies targeting BMM in AML',
  'Fig. 2',
  'Strategies from anti-angiogenesis to guidance of early vasculature normalization',
  'Targeting cytokine secretion and adhesion molecules in BMM of AML',
  'Targeting hypoxia and inducing elevated ROS in BMM',
  'Conclusions and outlook',
] as const;

export type Section = (typeof sections)[number];
