import type { FindingEntries } from '../finding.ts';

/** Section “Fig. 2” of the review. */
export const figure2 = {
  B053: {
    refs: [],
    says: 'Figure 2 shows the target map: vessels and endothelium with VEGF-VEGFR, CXCL12-CXCR4 from CAR cells, VLA-4 with VCAM-1 and fibronectin, BCL-2 in LSCs.',
    kind: 'structure',
    context: 'leukemic',
    species: 'unspecified',
    links: [
      { source: 'car-cell', sign: '+', target: 'cxcl12' },
      { source: 'vegf-a', sign: '+', target: 'angiogenesis', cell: 'endothelial-cell', via: ['vegfr'] },
      { source: 'vcam-1', sign: '+', target: 'adhesion', cell: 'lsc', via: ['vla-4'] },
      { source: 'fibronectin', sign: '+', target: 'adhesion', cell: 'lsc', via: ['vla-4'] },
      { source: 'bcl-2', sign: '-', target: 'apoptosis', cell: 'lsc' },
    ],
    note: 'Read from the abbreviations in the caption.',
  },
} as const satisfies FindingEntries;
