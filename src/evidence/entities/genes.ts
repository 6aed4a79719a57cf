import type { EntityEntries } from '../entity.ts';

/** Genes and their products, where no pathway is named. */
export const genes = {
  atgl: {
    name: 'adipose triglyceride lipase',
    short: 'ATGL',
    symbols: ['PNPLA2'],
    ids: ['HGNC:30802', 'UniProt:Q96AD5'],
    seenIn: ['hgnc'],
  },
  'car-tf-network': {
    name: 'CAR-cell transcription factor network (FOXC1, EBF3)',
    short: 'FOXC1 and EBF3',
    symbols: ['FOXC1', 'EBF3'],
    ids: ['HGNC:3800', 'HGNC:19087', 'UniProt:Q12948', 'UniProt:Q9H4W6'],
    seenIn: ['hgnc'],
    synonyms: ['CAR transcription factor network'],
  },
  ebf3: {
    name: 'EBF3',
    symbols: ['EBF3'],
    ids: ['HGNC:19087', 'UniProt:Q9H4W6'],
    seenIn: ['hgnc'],
  },
  foxc1: {
    name: 'FOXC1',
    symbols: ['FOXC1'],
    ids: ['HGNC:3800', 'UniProt:Q12948'],
    seenIn: ['hgnc'],
  },
  hsl: {
    name: 'hormone-sensitive lipase',
    short: 'HSL',
    symbols: ['LIPE'],
    ids: ['HGNC:6621', 'UniProt:Q05469'],
    seenIn: ['hgnc'],
    synonyms: ['HSL and ATGL'],
  },
  id1: {
    name: 'ID1',
    symbols: ['ID1'],
    ids: ['HGNC:5360', 'UniProt:P41134'],
    seenIn: ['hgnc'],
  },
  nestin: {
    name: 'nestin',
    symbols: ['NES'],
    ids: ['HGNC:7756'],
    seenIn: ['hgnc'],
    synonyms: ['nestin-GFP', 'nestin-GFP+'],
    note: 'a marker of stroma: bright in nestin-bright-msc, dim in most of car-cell; the shares are in src/assays/gate.ts',
  },
  nox2: {
    name: 'NADPH oxidase 2',
    short: 'NOX2',
    symbols: ['CYBB'],
    ids: ['GO:0043020', 'HGNC:2578', 'UniProt:P04839'],
    seenIn: ['go', 'hgnc'],
  },
  p21: {
    name: 'p21 (CDKN1A)',
    short: 'p21',
    symbols: ['CDKN1A'],
    ids: ['HGNC:1784', 'UniProt:P38936'],
    seenIn: ['hgnc'],
  },
  s100a4: {
    name: 'S100A4',
    symbols: ['S100A4'],
    ids: ['HGNC:10494', 'UniProt:P26447'],
    seenIn: ['hgnc'],
  },
  slc13a3: {
    name: 'SLC13A3',
    symbols: ['SLC13A3'],
    ids: ['HGNC:14430', 'UniProt:Q8WWT9'],
    seenIn: ['hgnc'],
  },
  slug: {
    name: 'SLUG',
    symbols: ['SNAI2'],
    ids: ['HGNC:11094', 'UniProt:O43623'],
    seenIn: ['hgnc'],
  },
} as const satisfies EntityEntries;
