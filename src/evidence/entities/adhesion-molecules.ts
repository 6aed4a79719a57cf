import type { EntityEntries } from '../entity.ts';

/** Molecules by which cells hold on to cells and matrix. */
export const adhesionMolecules = {
  'beta1-integrin': {
    name: 'integrin beta1',
    symbols: ['ITGB1'],
    ids: ['HGNC:6153', 'UniProt:P05556'],
    seenIn: ['hgnc'],
    synonyms: ['expression of β1 integrin', 'CD29'],
    note: 'beyond the review: the half of VLA-4 that thrombopoietin raises',
  },
  cadherins: {
    name: 'cadherins (class)',
  },
  'n-cadherin': {
    name: 'N-cadherin',
    symbols: ['CDH2'],
    ids: ['HGNC:1759'],
    seenIn: ['hgnc'],
    synonyms: ['N-cadherin on N-cadherin'],
  },
  cd44: {
    name: 'CD44 (with variants)',
    short: 'CD44',
    symbols: ['CD44'],
    ids: ['HGNC:1681', 'UniProt:P16070'],
    seenIn: ['hgnc'],
    synonyms: ['CD44v', 'H-CAM'],
  },
  'e-selectin': {
    name: 'E-selectin',
    symbols: ['SELE'],
    ids: ['HGNC:10718', 'UniProt:P16581'],
    seenIn: ['hgnc'],
    synonyms: ['expression of E-selectin', 'CD62E'],
  },
  'integrin-alpha7': {
    name: 'integrin alpha7 (beta1)',
    short: 'integrin alpha7',
    symbols: ['ITGA7'],
    ids: ['GO:0034677', 'HGNC:6143', 'UniProt:Q13683'],
    seenIn: ['go-labels', 'hgnc'],
  },
  integrins: {
    name: 'integrins (class)',
    ids: ['GO:0008305'],
    seenIn: ['go-labels'],
    synonyms: ['integrin on laminin α5', 'integrin on laminin α4', 'integrin on osteopontin', 'integrin on collagen I'],
    note: 'collective',
  },
  'selectin-ligands': {
    name: 'other selectin ligands',
    symbols: ['SELPLG'],
    ids: ['HGNC:10722', 'UniProt:Q14242'],
    seenIn: ['hgnc'],
    synonyms: ['selectin ligand', 'PSGL-1'],
  },
  'vcam-1': {
    name: 'vascular cell adhesion molecule 1',
    short: 'VCAM-1',
    symbols: ['VCAM1'],
    ids: ['HGNC:12663', 'UniProt:P19320'],
    seenIn: ['hgnc'],
    synonyms: ['expression of VCAM-1', 'CD106'],
  },
  'vla-4': {
    name: 'very late antigen-4 (integrin alpha4beta1)',
    short: 'VLA-4',
    symbols: ['ITGA4', 'ITGB1'],
    ids: ['GO:0034668', 'HGNC:6140', 'HGNC:6153', 'UniProt:P13612', 'UniProt:P05556'],
    seenIn: ['go-labels', 'hgnc'],
    synonyms: ['VLA-4 on fibronectin', 'CD49d/CD29', 'VLA-4 bonds'],
  },
} as const satisfies EntityEntries;
