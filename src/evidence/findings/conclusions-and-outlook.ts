import type { FindingEntries } from '../finding.ts';

/** Section “Conclusions and outlook” of the review. */
export const conclusionsAndOutlook = {
  B149: {
    refs: [],
    says: 'LSC subclones that drugs miss leave MRD and frequent relapse.',
    kind: 'clinical',
    context: 'leukemic',
    species: 'human',
    background: true,
  },
  B150: {
    refs: [],
    says: 'LSCs remodel the niche and the educated marrow shelters them, as models and imaging show.',
    kind: 'mechanism',
    context: 'leukemic',
    species: 'unspecified',
  },
  B152: {
    refs: [],
    says: 'The authors rate mobilization via CXCL12/CXCR4 and E-selectin, with chemotherapy, as the most successful way against resting LSCs.',
    kind: 'dispute',
    context: 'leukemic',
    species: 'human',
    dispute: 'D-MOBILISATION',
    side: 'a',
    background: true,
  },
  B157: {
    refs: [],
    says: 'The oxygen gradient model needs confirming, and each O2 band tied to stem-cell quiescence or activation.',
    kind: 'outlook',
    context: 'both',
    species: 'unspecified',
    dispute: 'D-O2-GRADIENT',
    background: true,
  },
  B162: {
    refs: [],
    says: 'More subclone targets that raise LSC exit could serve as priming before cytotoxics.',
    kind: 'outlook',
    context: 'leukemic',
    species: 'human',
    background: true,
  },
  B163: {
    refs: [],
    says: 'Combinations must spare normal HSCs.',
    kind: 'outlook',
    context: 'normal',
    species: 'human',
    dispute: 'D-MOBILISER-HSC',
    background: true,
  },
} as const satisfies FindingEntries;
