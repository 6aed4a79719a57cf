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
} as const satisfies FindingEntries;
