import type { EntityEntries } from '../entity.ts';

/** Signals that need touch. */
export const contacts = {
  'adhesion-signal': {
    name: 'adhesion signals (class)',
    synonyms: ['adhesion signal'],
    note: 'collective',
  },
  jagged1: {
    name: 'Jagged1',
    symbols: ['JAG1'],
    ids: ['HGNC:6188', 'UniProt:P78504'],
    seenIn: ['hgnc'],
    synonyms: ['expression of Jagged1'],
  },
  'niche-contact': {
    name: 'contact with the niche',
    synonyms: ['niche contact'],
  },
  'niche-signal': {
    name: 'niche signals (class)',
    synonyms: ['niche signal'],
    note: 'collective',
  },
  scf: {
    name: 'stem cell factor',
    short: 'SCF',
    symbols: ['KITLG'],
    ids: ['HGNC:6343', 'UniProt:P21583'],
    seenIn: ['hgnc'],
    synonyms: ['KIT ligand'],
  },
} as const satisfies EntityEntries;
