import type { FindingEntries } from '../finding.ts';

/** Section “MSCs” of the review. */
export const mscs = {
  A046: {
    refs: [],
    says: 'MSCs are a mixed, non-blood stem population wrapped mostly around arteries and sinusoids.',
    kind: 'structure',
    context: 'normal',
    species: 'unspecified',
  },
  A047: {
    refs: ['Review19'],
    says: 'MSCs can become osteoblasts, chondrocytes, adipocytes and fibroblast-like cells.',
    kind: 'mechanism',
    context: 'normal',
    species: 'unspecified',
    links: [
      { source: 'msc', sign: '+', target: 'osteoblast' },
      { source: 'msc', sign: '+', target: 'chondrocyte' },
      { source: 'msc', sign: '+', target: 'adipocyte' },
      { source: 'msc', sign: '+', target: 'fibroblast' },
    ],
    claim: {
      setup: 'MSCs in neutral cues',
      perturb: 'raise the PPARG cue only',
      measured: 'adipocyte:osteoblast ratio of progeny',
      expected: 'up; total progeny conserved',
    },
  },
  A048: {
    refs: ['Review20'],
    says: 'MSC-derived extracellular vesicles hold many proteins and RNAs and bear both vesicle and MSC markers.',
    kind: 'structure',
    context: 'normal',
    species: 'unspecified',
    note: 'The review prints "extracellular vehicles".',
  },
  A049: {
    refs: ['Review20'],
    says: 'MSC vesicles act by carrying their cargo into the inside of target cells.',
    kind: 'mechanism',
    context: 'normal',
    species: 'unspecified',
    links: [{ source: 'msc-ev', sign: '+', target: 'ev-cargo', cell: 'recipient-cell' }],
    claim: {
      setup: 'MSC and target cells at varying spacing',
      perturb: 'block uptake',
      measured: 'cargo level in target vs distance',
      expected: 'falls with distance; zero when blocked',
    },
  },
  A050: {
    refs: ['Review20'],
    says: 'Certain miRNAs of MSC vesicles take part in immune modulation and steer MSC differentiation, proliferation and vessel growth.',
    kind: 'mechanism',
    context: 'normal',
    species: 'unspecified',
    links: [
      { source: 'msc-ev', sign: '~', target: 'immunomodulation', via: ['mirna'] },
      { source: 'msc-ev', sign: '~', target: 'differentiation', cell: 'msc', via: ['mirna'] },
      { source: 'msc-ev', sign: '~', target: 'proliferation', cell: 'msc', via: ['mirna'] },
      { source: 'msc-ev', sign: '~', target: 'angiogenesis', cell: 'endothelial-cell', via: ['mirna'] },
    ],
  },
} as const satisfies FindingEntries;
