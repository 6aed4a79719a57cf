import type { EntityEntries } from '../entity.ts';

/** Parts of a cell. */
export const organelles = {
  'adherens-junction': {
    name: 'adherens junction',
    ids: ['GO:0005912'],
    seenIn: ['go'],
    note: 'beyond the review, which speaks of vessel integrity',
  },
  'complex-i': {
    name: 'mitochondrial complex I (NADH dehydrogenase)',
    short: 'complex I',
    ids: ['GO:0045271'],
    seenIn: ['go'],
    synonyms: ['NADH dehydrogenase'],
  },
  'lipid-droplet': {
    name: 'lipid droplet',
    ids: ['GO:0005811'],
    seenIn: ['go-labels'],
    synonyms: ['lipid store', 'lipid particle'],
    note: 'read with the older label lipid particle',
  },
  microtubules: {
    name: 'microtubules',
    ids: ['GO:0005874'],
    seenIn: ['go-labels'],
    synonyms: ['tubulin'],
  },
  'mitochondrial-mass': {
    name: 'mitochondrial mass',
    ids: ['GO:0005739'],
    seenIn: ['go'],
    synonyms: ['mitochondria'],
  },
  'unfilled-mitochondria': {
    name: 'unfilled room for mitochondria',
    ids: ['GO:0005739'],
    seenIn: ['go'],
    note: 'beyond the review: what is taken from stroma fills it (B040)',
  },
  'stromal-mitochondria': {
    name: 'mitochondria of a stromal cell',
    ids: ['GO:0005739'],
    seenIn: ['go'],
    note: 'beyond the review: what a donor has left, so that it can give and rebuild',
  },
  'withheld-mitochondria': {
    name: 'withholding of mitochondria',
    ids: ['GO:0005739'],
    seenIn: ['go'],
    note: 'beyond the review: what NOX2 takes away, so that mitochondria pass',
  },
} as const satisfies EntityEntries;
