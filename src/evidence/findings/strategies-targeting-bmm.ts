import type { FindingEntries } from '../finding.ts';

/** Section “Strategies targeting BMM in AML” of the review. */
export const strategiesTargetingBmm = {
  B048: {
    refs: [],
    says: 'Marrow changes go with AML growth and therapy resistance: vessels, cytokines/adhesion, hypoxia adaptation, and low redox state of LSCs.',
    kind: 'observation',
    context: 'leukemic',
    species: 'unspecified',
    claim: {
      setup: 'AML run',
      measured: 'drift of the four readouts from healthy',
      expected: 'all shift before chemotherapy',
    },
  },
  B049: {
    refs: [],
    says: 'Several drug classes attack the environmental changes that go with AML.',
    kind: 'intervention',
    context: 'leukemic',
    species: 'human',
  },
  B050: {
    refs: [],
    says: 'Combinations that move LSCs out of shelter are in trials at several phases.',
    kind: 'clinical',
    context: 'leukemic',
    species: 'human',
    links: [{ source: 'mobilization', sign: '-', target: 'drug-resistance', cell: 'lsc' }],
    claim: {
      setup: 'AML + 7+3',
      perturb: 'mobilizer at -24,-4,0,+4,+24 h',
      measured: 'LSC kill by timing',
      expected: 'up with a best lead time',
    },
  },
  B051: {
    refs: ['Review123'],
    says: 'Cell-mediated drug carriers could bring chemotherapy to the site; not yet shown in trials.',
    kind: 'outlook',
    context: 'leukemic',
    species: 'unspecified',
    links: [{ source: 'cell-carrier', sign: '+', target: 'drug-delivery' }],
  },
  B052: {
    refs: [],
    says: 'Table 1 lists trials that target the marrow.',
    kind: 'clinical',
    context: 'leukemic',
    species: 'human',
    note: 'The content of the table is not in the text.',
    background: true,
  },
} as const satisfies FindingEntries;
