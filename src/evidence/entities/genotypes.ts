import type { EntityEntries } from '../entity.ts';

/** Heritable traits of leukemic cells. */
export const genotypes = {
  'acquired-resistance': {
    name: 'acquired (heritable) resistance',
    ids: ['GO:0009410'],
    seenIn: ['go'],
    synonyms: ['acquired resistance'],
    note: 'no number of its own: the response of a cell to a foreign substance',
  },
  'differentiation-block': {
    name: 'differentiation block',
  },
  'driver-mutation': {
    name: 'driver mutation',
  },
  'flt3-itd': {
    name: 'FLT3 internal tandem duplication',
    short: 'FLT3-ITD',
    symbols: ['FLT3'],
    ids: ['HGNC:3765', 'UniProt:P36888'],
    seenIn: ['hgnc'],
    synonyms: ['FLT3-ITD mutation'],
  },
  'mll-af9': {
    name: 'MLL-AF9 fusion',
    symbols: ['KMT2A', 'MLLT3'],
    ids: ['HGNC:7132', 'HGNC:7136', 'UniProt:Q03164', 'UniProt:P42568'],
    seenIn: ['hgnc'],
    synonyms: ['KMT2A-MLLT3'],
    note: 'named in the text of A160 only',
  },
  'runx1-asxl1-mutation': {
    name: 'RUNX1 and ASXL1 mutation',
    symbols: ['RUNX1', 'ASXL1'],
    ids: ['HGNC:10471', 'HGNC:18318', 'UniProt:Q01196', 'UniProt:Q8IXJ9'],
    seenIn: ['hgnc'],
    synonyms: ['RUNX1-ASXL1 mutation'],
  },
} as const satisfies EntityEntries;
