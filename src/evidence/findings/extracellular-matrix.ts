import type { FindingEntries } from '../finding.ts';

/** Section “Extracellular matrix” of the review. */
export const extracellularMatrix = {
  A074: {
    refs: ['Nilsson2005', 'Stier2005'],
    says: 'Osteopontin comes mostly from osteoblastic cells.',
    kind: 'structure',
    context: 'normal',
    species: 'unspecified',
  },
  A075: {
    refs: ['Nilsson2005', 'Stier2005'],
    says: 'Osteopontin draws HSCs toward the endosteum.',
    kind: 'mechanism',
    context: 'normal',
    species: 'unspecified',
  },
  A076: {
    refs: ['Nilsson2005', 'Stier2005'],
    says: 'Osteopontin caps HSC pool size and function by holding down Jagged1 and Ang-1.',
    kind: 'mechanism',
    context: 'normal',
    species: 'unspecified',
  },
} as const satisfies FindingEntries;
