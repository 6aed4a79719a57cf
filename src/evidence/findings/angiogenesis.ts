import type { FindingEntries } from '../finding.ts';

/** Section “Angiogenesis” of the review. */
export const angiogenesis = {
  A120: {
    refs: [],
    says: 'Angiogenesis is driven by pro-angiogenic factors that relative tissue hypoxia makes cells overproduce.',
    kind: 'mechanism',
    context: 'leukemic',
    species: 'unspecified',
    dispute: 'D-AML-HYPOXIA',
    side: 'a',
  },
  A127: {
    refs: [],
    says: 'VEGF and angiopoietins, made by stroma and by leukemic cells, are the leading vessel-growth cytokines.',
    kind: 'mechanism',
    context: 'leukemic',
    species: 'unspecified',
  },
  A128: {
    refs: ['Fiedler1997'],
    says: 'AML cells secrete VEGF, which acts on receptors both on themselves and on endothelium.',
    kind: 'mechanism',
    context: 'leukemic',
    species: 'unspecified',
  },
  A129: {
    refs: ['Dias2002'],
    says: 'The autocrine arm turns on BCL2-family proteins and protects leukemic cells from apoptosis.',
    kind: 'mechanism',
    context: 'leukemic',
    species: 'unspecified',
  },
  A130: {
    refs: ['Review60'],
    says: 'On endothelium VEGF triggers G-CSF and IL-6 release.',
    kind: 'mechanism',
    context: 'leukemic',
    species: 'unspecified',
    note: 'A source that fits (Fiedler 1997, numbered 58 here by assumption) found that endothelium exposed to VEGF released GM-CSF; the review says G-CSF and IL-6, and the model follows the review.',
  },
  A131: {
    refs: ['Review60'],
    says: 'G-CSF and IL-6 from endothelium further vessel growth and support survival and growth of AML cells, closing a loop.',
    kind: 'mechanism',
    context: 'leukemic',
    species: 'unspecified',
  },
} as const satisfies FindingEntries;
