import type { FindingEntries } from '../finding.ts';

/** Section “Fig. 1” of the review. */
export const figure1 = {
  A112: {
    refs: [],
    says: 'HSCs that behave differently were found in different niches.',
    kind: 'observation',
    context: 'normal',
    species: 'unspecified',
    dispute: 'D-QUIESCENCE-NICHE',
    side: 'a',
    background: true,
  },
  A116: {
    refs: [],
    says: 'AML cells adapt to hypoxia and keep ROS low.',
    kind: 'observation',
    context: 'leukemic',
    species: 'unspecified',
    dispute: 'D-ROS-LSC',
    side: 'a',
    background: true,
  },
} as const satisfies FindingEntries;
