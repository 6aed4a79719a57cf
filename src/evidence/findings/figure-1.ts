import type { FindingEntries } from '../finding.ts';

/** Section “Fig. 1” of the review. */
export const figure1 = {
  A111: {
    refs: [],
    says: 'Figure 1 shows blood cells, several stromal classes and matrix as the make-up of the niche.',
    kind: 'structure',
    context: 'both',
    species: 'unspecified',
    background: true,
  },
  A112: {
    refs: [],
    says: 'HSCs that behave differently were found in different niches.',
    kind: 'observation',
    context: 'normal',
    species: 'unspecified',
    dispute: 'D-QUIESCENCE-NICHE',
    side: 'a',
    links: [{ source: 'niche-composition', sign: '~', target: 'cell-fate', cell: 'hsc' }],
  },
  A113: {
    refs: [],
    says: 'The niche supports blood formation by direct contact and by secreted factors.',
    kind: 'mechanism',
    context: 'normal',
    species: 'unspecified',
    links: [
      { source: 'adhesion-signal', sign: '+', target: 'normal-hematopoiesis' },
      { source: 'soluble-factors', sign: '+', target: 'normal-hematopoiesis' },
    ],
    claim: {
      setup: 'healthy marrow',
      perturb: 'contact off / diffusion off / both off',
      measured: 'mature output',
      expected: 'both off lower than either alone',
    },
  },
  A114: {
    refs: [],
    says: 'AML remodels the vasculature differently in different places.',
    kind: 'observation',
    context: 'leukemic',
    species: 'unspecified',
    links: [{ source: 'aml-progression', sign: '~', target: 'angiogenesis' }],
    claim: {
      setup: 'AML run',
      measured: 'vessel density in endosteal vs central zones over time',
      expected: 'differs by zone',
    },
  },
  A115: {
    refs: [],
    says: 'AML changes cytokine secretion and adhesion capacity in the niche.',
    kind: 'observation',
    context: 'leukemic',
    species: 'unspecified',
    links: [
      { source: 'aml-cell', sign: '~', target: 'cytokine-secretion' },
      { source: 'aml-cell', sign: '+', target: 'adhesion-signal' },
    ],
  },
  A116: {
    refs: [],
    says: 'AML cells adapt to hypoxia and keep ROS low.',
    kind: 'observation',
    context: 'leukemic',
    species: 'unspecified',
    dispute: 'D-ROS-LSC',
    side: 'a',
    links: [
      { source: 'hypoxia', sign: '+', target: 'cell-survival', cell: 'aml-cell' },
      { source: 'leukemic-niche', sign: '-', target: 'ros', cell: 'lsc' },
    ],
  },
  A117: {
    refs: [],
    says: 'Remodeled vessels, changed cytokines and adhesion, and adaptation to hypoxia together lead to AML growth and later chemoresistance.',
    kind: 'mechanism',
    context: 'leukemic',
    species: 'unspecified',
    links: [
      { source: 'niche-remodeling', sign: '+', target: 'aml-progression' },
      { source: 'niche-remodeling', sign: '+', target: 'drug-resistance', cell: 'aml-cell' },
    ],
  },
  A118: {
    refs: [],
    says: 'Names given in the legend of figure 1: HSC, MSC, CXCL12, CXCR4, VLA-4, VCAM-1, TGF-beta, OPN, G-CSF, ECM, marrow adipose, osteoblast, osteoclast, Ebf3, Foxc1, HIF, VEGF, SNS, GFP, MSC-EV, ROS, BCL-2.',
    kind: 'structure',
    context: 'both',
    species: 'unspecified',
  },
} as const satisfies FindingEntries;
