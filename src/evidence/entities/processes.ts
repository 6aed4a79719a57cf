import type { EntityEntries } from '../entity.ts';

/** Processes that no single behavior covers. */
export const processes = {
  adipogenesis: {
    name: 'adipogenesis',
    ids: ['GO:0045444'],
    seenIn: ['go'],
    synonyms: ['adipogenic differentiation'],
  },
  angiogenesis: {
    name: 'angiogenesis',
    ids: ['GO:0001525'],
    seenIn: ['go'],
    synonyms: ['vessel sprouting'],
  },
  'antioxidant-response': {
    name: 'antioxidant response',
  },
  'bmat-remodeling': {
    name: 'remodeling of marrow fat',
    synonyms: ['BMAT remodeling'],
  },
  'cam-dr': {
    name: 'cell adhesion-mediated drug resistance',
    short: 'CAM-DR',
  },
  'cell-cycle-phase': {
    name: 'cell cycle phase',
  },
  'acetylcholine-release': {
    name: 'release of acetylcholine',
    ids: ['GO:0014055'],
    seenIn: ['go-labels'],
    note: 'beyond the review: the step from the tone of a fiber to acetylcholine',
  },
  'circadian-rhythm': {
    name: 'circadian rhythm',
    ids: ['GO:0007623'],
    seenIn: ['go'],
  },
  'cytokine-exchange': {
    name: 'exchange of cytokines with blood',
    synonyms: ['cytokine exchange'],
  },
  'dna-crosslink': {
    name: 'DNA crosslink',
  },
  'drug-shelter': {
    name: 'sheltering from drugs',
    synonyms: ['shelter'],
  },
  emdr: {
    name: 'environment-mediated drug resistance',
    short: 'EMDR',
  },
  endocytosis: {
    name: 'endocytosis',
    ids: ['GO:0006897'],
    seenIn: ['go'],
  },
  'energy-shortage': {
    name: 'shortage of ATP',
    ids: ['GO:0006754'],
    seenIn: ['go-labels'],
    note: 'beyond the review: what respiration and glycolysis keep away; GO term is the making of ATP',
  },
  'glucose-shortage': {
    name: 'shortage of glucose',
    ids: ['GO:0006096'],
    seenIn: ['go'],
    note: 'beyond the review: what blood keeps away; GO term is the fermenting of it',
  },
  glycolysis: {
    name: 'glycolysis',
    ids: ['GO:0006096'],
    seenIn: ['go'],
  },
  hypoxia: {
    name: 'hypoxia',
    ids: ['GO:0001666'],
    seenIn: ['go'],
    synonyms: ['low oxygen', 'rim hypoxia'],
    opposite: 'o2',
    note: 'GO term is the response',
  },
  immunomodulation: {
    name: 'immunomodulation',
  },
  'leukemia-initiation': {
    name: 'leukemia initiation (leukemogenesis)',
    synonyms: ['transformation', 'LSC initiation', 'leukemogenesis'],
  },
  lipolysis: {
    name: 'lipolysis',
    ids: ['GO:0019433'],
    seenIn: ['go-labels'],
  },
  'metabolic-homeostasis': {
    name: 'metabolic homeostasis',
  },
  'mitochondrial-transfer': {
    name: 'mitochondrial transfer',
  },
  'niche-remodeling': {
    name: 'niche remodeling',
  },
  'open-mitochondria': {
    name: 'opening of mitochondria',
    ids: ['GO:0097345'],
    seenIn: ['go-labels'],
    note: 'beyond the review: what BCL-2 keeps away (A217); GO term is permeabilization of the outer membrane',
  },
  'chondrogenic-differentiation': {
    name: 'chondrogenic differentiation',
    broader: 'CL:0000138',
    note: 'wider: the cell that comes of it',
  },
  'fibrogenic-differentiation': {
    name: 'fibrogenic differentiation',
    broader: 'CL:0000057',
    note: 'wider: the cell that comes of it',
  },
  'vesicle-release': {
    name: 'release of vesicles',
    ids: ['GO:0070062'],
    seenIn: ['go-labels'],
    note: 'GO term is the vesicle',
  },
  'osteogenic-differentiation': {
    name: 'osteogenic differentiation',
    ids: ['GO:0001649'],
    seenIn: ['go'],
    synonyms: ['osteogenesis'],
  },
  'oxidative-stress': {
    name: 'oxidative stress',
    ids: ['GO:0006979'],
    seenIn: ['go-labels'],
  },
  oxphos: {
    name: 'oxidative phosphorylation',
    short: 'OXPHOS',
    ids: ['GO:0006119'],
    seenIn: ['go'],
    synonyms: ['respiration'],
  },
  'post-transcriptional-protection': {
    name: 'non-transcriptional protection',
    synonyms: ['post-transcriptional protection'],
  },
  'random-mutation': {
    name: 'random mutation',
  },
  'reductive-activation': {
    name: 'reductive activation of a prodrug',
    synonyms: ['hypoxia-activated prodrug activation', 'reductive activation', 'HAP activation'],
  },
  'selection-of-resistant-clones': {
    name: 'selection of resistant clones',
  },
  'severe-hypoxia': {
    name: 'severe hypoxia',
    synonyms: ['extreme hypoxia'],
    opposite: 'o2',
  },
  'sfm-dr': {
    name: 'soluble factor-mediated drug resistance',
    short: 'SFM-DR',
  },
  'sns-neuropathy': {
    name: 'sympathetic neuropathy',
    synonyms: ['SNS neuropathy'],
  },
  'transcription-change': {
    name: 'transcriptional change',
    synonyms: ['transcription change'],
  },
  'vessel-occlusion': {
    name: 'vessel occlusion',
  },
} as const satisfies EntityEntries;
