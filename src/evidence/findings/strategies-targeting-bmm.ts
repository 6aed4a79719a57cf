import type { FindingEntries } from '../finding.ts';

/** Section “Strategies targeting BMM in AML” of the review. */
export const strategiesTargetingBmm = {
  B050: {
    refs: [],
    says: 'Combinations that move LSCs out of shelter are in trials at several phases.',
    kind: 'clinical',
    context: 'leukemic',
    species: 'human',
    background: true,
  },
} as const satisfies FindingEntries;
