import type { EntityEntries } from '../entity.ts';

/** What experimenters and physicians do, single drugs apart. */
export const perturbations = {
  'adhesion-chemokine-blockade': {
    name: 'blockade of adhesion and chemokine axes (class)',
    synonyms: ['adhesion/chemokine blockade'],
    note: 'collective',
  },
  'anti-angiogenic-therapy': {
    name: 'anti-angiogenic therapy (class)',
    synonyms: ['anti-angiogenic therapy'],
    note: 'collective',
  },
  chemotherapy: {
    name: 'chemotherapy (7+3 unless named)',
  },
  'early-niche-therapy': {
    name: 'early niche-directed therapy',
    synonyms: ['early niche therapy'],
  },
  'endosteal-vessel-protection': {
    name: 'protection of endosteal vessels',
    synonyms: ['endosteal vessel protection'],
  },
  'g-csf-plerixafor': {
    name: 'G-CSF with plerixafor',
    synonyms: ['G-CSF+plerixafor'],
    note: 'combination',
  },
  irradiation: {
    name: 'irradiation',
  },
  'multi-target-mobilization': {
    name: 'multi-target mobilization',
  },
  'niche-dysregulation': {
    name: 'niche dysregulation',
  },
  'osteoblast-ablation': {
    name: 'ablation of osteoblasts',
    synonyms: ['osteoblast ablation'],
  },
  'sorafenib-plerixafor-g-csf': {
    name: 'sorafenib with plerixafor and G-CSF',
    synonyms: ['sorafenib+plerixafor+G-CSF'],
    note: 'combination',
  },
  'sympathetic-denervation': {
    name: 'sympathetic denervation',
  },
  'vascular-normalization': {
    name: 'vascular normalization',
    synonyms: ['vessel normalization', 'vascular permeability restoration'],
  },
} as const satisfies EntityEntries;
