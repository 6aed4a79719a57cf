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

/** The headings that stand under another one; the rest stand at the top. */
export const headingAbove: Partial<Readonly<Record<Section, Section>>> = {
  MSCs: 'Constructions of BMM',
  'Bone marrow adiposes': 'Constructions of BMM',
  'Autonomic nervous system': 'Constructions of BMM',
  'Extracellular matrix': 'Constructions of BMM',
  'Other components in the endosteal niche and the perivascular niche': 'Constructions of BMM',
  'Hypoxia and reactive oxygen species (ROS) levels': 'Constructions of BMM',
  'Fig. 1': 'BMM–LSC interaction in leukemia development',
  Angiogenesis: 'BMM–LSC interaction in leukemia development',
  'BMAT remodeling': 'BMM–LSC interaction in leukemia development',
  'Sympathetic nervous system alteration': 'BMM–LSC interaction in leukemia development',
  'Cytokines and adhesion molecules': 'BMM–LSC interaction in leukemia development',
  'Hypoxia and levels of ROS': 'BMM–LSC interaction in leukemia development',
  'Fig. 2': 'Strategies targeting BMM in AML',
  'Strategies from anti-angiogenesis to guidance of early vasculature normalization': 'Strategies targeting BMM in AML',
  'Targeting cytokine secretion and adhesion molecules in BMM of AML': 'Strategies targeting BMM in AML',
  'Targeting hypoxia and inducing elevated ROS in BMM': 'Strategies targeting BMM in AML',
};
