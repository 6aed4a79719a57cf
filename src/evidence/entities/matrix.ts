import type { EntityEntries } from '../entity.ts';

/** What lies between the cells. */
export const matrix = {
  collagen: {
    name: 'collagen',
    ids: ['CHEBI:3815'],
    seenIn: ['chebi'],
  },
  'collagen-1': {
    name: 'collagen type I',
    symbols: ['COL1A1', 'COL1A2'],
    ids: ['GO:0005584', 'HGNC:2197', 'HGNC:2198', 'UniProt:P02452', 'UniProt:P08123'],
    seenIn: ['go', 'hgnc'],
    synonyms: ['collagen I'],
  },
  ecm: {
    name: 'extracellular matrix',
    ids: ['GO:0031012'],
    seenIn: ['go'],
    synonyms: ['matrix integrity'],
    note: 'collective',
  },
  fibronectin: {
    name: 'fibronectin',
    symbols: ['FN1'],
    ids: ['HGNC:3778', 'UniProt:P02751'],
    seenIn: ['hgnc'],
  },
  hyaluronan: {
    name: 'hyaluronan',
    ids: ['CHEBI:16336'],
    seenIn: ['chebi'],
    synonyms: ['hyaluronic acid'],
  },
  laminin: {
    name: 'laminin',
  },
  'laminin-alpha4': {
    name: 'laminin alpha4',
    symbols: ['LAMA4'],
    ids: ['HGNC:6484', 'UniProt:Q16363'],
    seenIn: ['hgnc'],
  },
  'laminin-alpha5': {
    name: 'laminin alpha5',
    symbols: ['LAMA5'],
    ids: ['HGNC:6485', 'UniProt:O15230'],
    seenIn: ['hgnc'],
  },
  opn: {
    name: 'osteopontin',
    symbols: ['SPP1'],
    ids: ['HGNC:11255', 'UniProt:P10451'],
    seenIn: ['hgnc'],
    synonyms: ['synthesis of osteopontin'],
  },
  plasmin: {
    name: 'plasmin',
    symbols: ['PLG'],
    ids: ['HGNC:9071', 'UniProt:P00747'],
    seenIn: ['hgnc'],
    synonyms: ['plasminogen', 'plasmin and neutrophil proteases'],
    note: 'a protease that acts on matrix, not a part of it',
  },
  proteoglycan: {
    name: 'proteoglycans (class)',
    ids: ['CHEBI:37396'],
    seenIn: ['chebi'],
    note: 'named in the text of A069 only',
  },
} as const satisfies EntityEntries;
