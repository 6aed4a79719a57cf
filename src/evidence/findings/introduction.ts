import type { FindingEntries } from '../finding.ts';

/** Section “Introduction” of the review. */
export const introduction = {
  A002: {
    refs: ['Review01'],
    says: 'AML is an overgrowth of immature, non-working blasts in the marrow, with normal blood output damaged alongside.',
    kind: 'clinical',
    context: 'leukemic',
    species: 'human',
  },
  A004: {
    refs: [],
    says: 'For some four decades first-line induction has been three days of daunorubicin with seven days of continuous-infusion cytarabine, with little improvement.',
    kind: 'clinical',
    context: 'leukemic',
    species: 'human',
    note: 'The review words this as a sequence of ten days. 7+3 is concurrent, daunorubicin on days 1-3 and cytarabine on days 1-7, and so it is in the model.',
  },
  A010: {
    refs: ['Schofield1978'],
    says: 'Beyond structure and support, the niche is what keeps HSCs self-renewing over the long term.',
    kind: 'mechanism',
    context: 'normal',
    species: 'unspecified',
  },
  A013: {
    refs: [],
    says: 'LSCs keep the leukemia alive through abnormal self-renewal and unlimited, uncontrolled proliferation.',
    kind: 'mechanism',
    context: 'leukemic',
    species: 'unspecified',
    dispute: 'D-LSC-CYCLE',
    side: 'a',
    note: 'The review introduces LSCs as proliferating without limit and later treats them as dormant. The model lets an LSC change between cycling and G0.',
  },
  A014: {
    refs: ['Review09'],
    says: 'LSCs left in the marrow after chemotherapy are generally taken as the main cause of relapse.',
    kind: 'mechanism',
    context: 'leukemic',
    species: 'human',
  },
  A016: {
    refs: ['Review11'],
    says: 'LSCs, once formed, break blood homeostasis and remodel the niche around them.',
    kind: 'mechanism',
    context: 'leukemic',
    species: 'unspecified',
  },
  A017: {
    refs: ['Review12'],
    says: 'The captured niche speeds AML at the cost of healthy HSCs and of their stromal neighbors.',
    kind: 'mechanism',
    context: 'leukemic',
    species: 'unspecified',
    note: 'A xenograft study with samples of 16 patients found HSC numbers preserved and their output blocked [MirakiMoud2013], against reports of HSC loss [Duarte2018]. The model prescribes neither.',
  },
  A018: {
    refs: ['Review12'],
    says: 'The captured niche shields leukemic cells from apoptosis, which gives chemoresistance.',
    kind: 'mechanism',
    context: 'leukemic',
    species: 'unspecified',
  },
} as const satisfies FindingEntries;
