import { findingOf, type Section, sections } from '../evidence/index.ts';

/** Short names of the review's headings, in its order, by which a set of assays can be asked for. */
const areaOfSection: Readonly<Record<Section, string>> = {
  Introduction: 'introduction',
  'Constructions of BMM': 'architecture',
  MSCs: 'mscs',
  'Bone marrow adiposes': 'fat',
  'Autonomic nervous system': 'nerves',
  'Extracellular matrix': 'matrix',
  'Other components in the endosteal niche and the perivascular niche': 'niches',
  'Hypoxia and reactive oxygen species (ROS) levels': 'hypoxia',
  'BMM–LSC interaction in leukemia development': 'interaction',
  'Fig. 1': 'figure-1',
  Angiogenesis: 'angiogenesis',
  'BMAT remodeling': 'fat-remodeling',
  'Sympathetic nervous system alteration': 'nerve-damage',
  'Cytokines and adhesion molecules': 'adhesion',
  'Hypoxia and levels of ROS': 'leukemic-hypoxia',
  'Role of interaction between BMM and LSCs in environment-mediated drug resistance (EMDR)': 'resistance',
  'Strategies targeting BMM in AML': 'strategies',
  'Fig. 2': 'figure-2',
  'Strategies from anti-angiogenesis to guidance of early vasculature normalization': 'vessel-therapy',
  'Targeting cytokine secretion and adhesion molecules in BMM of AML': 'adhesion-therapy',
  'Targeting hypoxia and inducing elevated ROS in BMM': 'hypoxia-therapy',
  'Conclusions and outlook': 'outlook',
};

export const areas: readonly string[] = sections.map((section) => areaOfSection[section]);

/** The area of a finding. */
export function areaOf(finding: string): string {
  return areaOfSection[findingOf(finding).section];
}

/** The heading of an area as the review prints it. */
export function headingOf(area: string): string {
  return sections.find((section) => areaOfSection[section] === area) ?? area;
}
