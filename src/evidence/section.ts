/** The review's headings, in its order, under which this release has findings. */
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
  'Cytokines and adhesion molecules',
  'Hypoxia and levels of ROS',
  'Role of interaction between BMM and LSCs in environment-mediated drug resistance (EMDR)',
  'Strategies targeting BMM in AML',
  'Targeting cytokine secretion and adhesion molecules in BMM of AML',
  'Conclusions and outlook',
] as const;

export type Section = (typeof sections)[number];
