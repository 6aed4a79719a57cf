import type { EntityEntries } from '../entity.ts';

/** Places, vessels and nerves. */
export const structures = {
  arteriole: {
    name: 'marrow arteriole',
    short: 'arteriole',
    ids: ['UBERON:0001980'],
    seenIn: ['uberon'],
  },
  blood: {
    name: 'blood',
    ids: ['UBERON:0000178'],
    seenIn: ['uberon'],
  },
  bmat: {
    name: 'bone marrow adipose tissue',
    short: 'marrow fat',
    ids: ['UBERON:0000332'],
    seenIn: ['uberon'],
    note: 'UBERON class is yellow bone marrow',
  },
  'caudal-vertebra': {
    name: 'caudal vertebra',
    ids: ['UBERON:0001095'],
    seenIn: ['uberon'],
    synonyms: ['tail vertebra', 'caudal vertebrae'],
  },
  'central-sinus': {
    name: 'central sinus',
    ids: ['UBERON:0006615'],
    seenIn: ['uberon'],
    note: 'UBERON class is generic venous sinus',
  },
  'central-vessels': {
    name: 'central marrow vessels',
    synonyms: ['central vessels'],
  },
  chloroma: {
    name: 'chloroma (myeloid sarcoma)',
    ids: ['MONDO:0006861', 'NCIT:C3520'],
    seenIn: ['mondo'],
    synonyms: ['myeloid sarcoma'],
  },
  diaphysis: {
    name: 'diaphysis',
    ids: ['UBERON:0004769'],
    seenIn: ['uberon'],
  },
  'endosteal-niche': {
    name: 'endosteal niche',
    synonyms: ['osteoblastic niche'],
  },
  'endosteal-vessels': {
    name: 'endosteal vessels',
    synonyms: ['type H vessels'],
  },
  endosteum: {
    name: 'endosteum',
    ids: ['UBERON:0009859'],
    seenIn: ['uberon'],
  },
  'hsc-niche': {
    name: 'HSC niche',
  },
  'leukemic-niche': {
    name: 'leukemic niche',
  },
  marrow: {
    name: 'bone marrow',
    ids: ['UBERON:0002371'],
    seenIn: ['uberon'],
  },
  metaphysis: {
    name: 'metaphysis',
    ids: ['UBERON:0001438'],
    seenIn: ['uberon'],
  },
  'rim-vessels': {
    name: 'vessels of the tumor rim',
    synonyms: ['rim vessels'],
  },
  sinusoid: {
    name: 'marrow sinusoid',
    short: 'sinusoid',
    ids: ['UBERON:0003909'],
    seenIn: ['uberon'],
  },
  spleen: {
    name: 'spleen',
    ids: ['UBERON:0002106'],
    seenIn: ['uberon'],
  },
  'sympathetic-nerve': {
    name: 'sympathetic nerve fiber',
    ids: ['UBERON:0034729'],
    seenIn: ['uberon'],
    synonyms: ['sympathetic neuron'],
    note: 'findings say sympathetic tone, SNS neuropathy',
  },
  'tunneling-nanotube': {
    name: 'tunneling nanotube',
    synonyms: ['TNT'],
  },
} as const satisfies EntityEntries;
