import type { FindingEntries } from '../finding.ts';

/** Section “BMM–LSC interaction in leukemia development” of the review. */
export const bmmLscInteraction = {
  A107: {
    refs: [],
    says: 'AML cells reshape the niche so that it speeds leukemia and depresses normal blood formation.',
    kind: 'mechanism',
    context: 'leukemic',
    species: 'unspecified',
    links: [
      { source: 'aml-cell', sign: '+', target: 'niche-remodeling' },
      { source: 'niche-remodeling', sign: '+', target: 'aml-progression' },
      { source: 'niche-remodeling', sign: '-', target: 'normal-hematopoiesis' },
    ],
    claim: {
      setup: 'AML run',
      perturb: 'freeze niche agents in their healthy state',
      measured: 'time to a fixed burden; normal output at that burden',
      expected: 'time up (slower AML); normal output higher than with free niche',
    },
  },
  A108: {
    refs: [],
    says: 'The themes tied to the educated niche are vessel growth, fat remodeling, adhesion, nerve signals and hypoxia.',
    kind: 'mechanism',
    context: 'leukemic',
    species: 'unspecified',
    links: [
      { source: 'angiogenesis', sign: '+', target: 'aml-progression' },
      { source: 'bmat-remodeling', sign: '+', target: 'aml-progression' },
      { source: 'adhesion-signal', sign: '+', target: 'aml-progression' },
      { source: 'neural-signal', sign: '~', target: 'aml-progression' },
      { source: 'hypoxia', sign: '+', target: 'aml-progression' },
      { source: 'leukemic-niche', sign: '+', target: 'drug-resistance', cell: 'aml-cell' },
    ],
    claim: {
      setup: 'AML + 7+3',
      perturb: 'all 32 on/off combinations of the five modules',
      measured: 'AML growth rate and residual LSC',
      expected: 'each module has a nonzero effect; interactions reported',
    },
  },
  A109: {
    refs: ['Kumar2018'],
    says: 'Exosomes from AML cells help build a niche that lets leukemia grow.',
    kind: 'mechanism',
    context: 'leukemic',
    species: 'unspecified',
    links: [
      { source: 'aml-exosome', sign: '+', target: 'niche-remodeling', cell: 'stromal-cell' },
      { source: 'niche-remodeling', sign: '+', target: 'aml-progression' },
    ],
    claim: {
      setup: 'AML run',
      perturb: 'block EV release from AML cells',
      measured: 'AML growth rate',
      expected: 'down',
    },
  },
  A110: {
    refs: ['Kumar2018'],
    says: 'Exosomes from AML cells also help make the niche hostile to normal blood formation.',
    kind: 'mechanism',
    context: 'leukemic',
    species: 'unspecified',
    links: [{ source: 'aml-exosome', sign: '-', target: 'normal-hematopoiesis', cell: 'stromal-cell' }],
    claim: {
      setup: 'healthy marrow',
      perturb: 'infuse AML-EV with no AML cells',
      measured: 'HSC number and mature output',
      expected: 'down',
    },
  },
} as const satisfies FindingEntries;
