import type { EntityEntries } from '../entity.ts';

/** Receptors and channels of the cell surface. */
export const receptors = {
  axl: {
    name: 'AXL receptor tyrosine kinase',
    short: 'AXL',
    symbols: ['AXL'],
    ids: ['HGNC:905', 'UniProt:P30530'],
    seenIn: ['hgnc'],
  },
  csf3r: {
    name: 'G-CSF receptor',
    symbols: ['CSF3R'],
    ids: ['HGNC:2439', 'UniProt:Q99062'],
    seenIn: ['hgnc'],
    note: 'implied by the substance G-CSF',
  },
  cxcr4: {
    name: 'CXCR4',
    symbols: ['CXCR4'],
    ids: ['HGNC:2561', 'UniProt:P61073'],
    seenIn: ['hgnc'],
    synonyms: ['surface share of CXCR4', 'CD184'],
  },
  'il-6r': {
    name: 'interleukin-6 receptor',
    short: 'IL-6R',
    symbols: ['IL6R'],
    ids: ['HGNC:6019'],
    seenIn: ['hgnc'],
    note: 'implied by the substance IL-6',
  },
  kit: {
    name: 'KIT',
    symbols: ['KIT'],
    ids: ['HGNC:6342', 'UniProt:P10721'],
    seenIn: ['hgnc'],
    synonyms: ['CD117'],
  },
  mpl: {
    name: 'thrombopoietin receptor',
    symbols: ['MPL'],
    ids: ['HGNC:7217', 'UniProt:P40238'],
    seenIn: ['hgnc'],
    synonyms: ['c-Mpl', 'CD110'],
    note: 'implied by the substance TPO',
  },
  s1pr1: {
    name: 'sphingosine-1-phosphate receptor 1',
    short: 'S1PR1',
    symbols: ['S1PR1'],
    ids: ['HGNC:3165', 'UniProt:P21453'],
    seenIn: ['hgnc'],
    note: 'beyond the review, as S1P',
  },
  tgfbr: {
    name: 'TGF-beta receptor',
    symbols: ['TGFBR1', 'TGFBR2'],
    ids: ['HGNC:11772', 'HGNC:11773', 'UniProt:P36897', 'UniProt:P37173'],
    seenIn: ['hgnc'],
    note: 'implied by the substance TGF-beta',
  },
  'tie-2': {
    name: 'Tie-2',
    symbols: ['TEK'],
    ids: ['HGNC:11724', 'UniProt:Q02763'],
    seenIn: ['hgnc'],
  },
  trpv4: {
    name: 'TRPV4',
    symbols: ['TRPV4'],
    ids: ['HGNC:18083', 'UniProt:Q9HBA0'],
    seenIn: ['hgnc'],
  },
  vegfr: {
    name: 'VEGF receptor',
    short: 'VEGFR',
    symbols: ['KDR', 'FLT1'],
    ids: ['HGNC:6307', 'HGNC:3763', 'UniProt:P35968', 'UniProt:P17948'],
    seenIn: ['hgnc'],
    synonyms: ['VEGFR1/2'],
  },
} as const satisfies EntityEntries;
