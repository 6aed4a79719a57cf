import type { FindingEntries } from '../finding.ts';

/** Section “BMM–LSC interaction in leukemia development” of the review. */
export const bmmLscInteraction = {
  A107: {
    refs: [],
    says: 'AML cells reshape the niche so that it speeds leukemia and depresses normal blood formation.',
    kind: 'mechanism',
    context: 'leukemic',
    species: 'unspecified',
  },
} as const satisfies FindingEntries;
