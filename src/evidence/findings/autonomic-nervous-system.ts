import type { FindingEntries } from '../finding.ts';

/** Section “Autonomic nervous system” of the review. */
export const autonomicNervousSystem = {
  A059: {
    refs: ['Katayama2006', 'MendezFerrer2008', 'Lucas2008', 'Kollet2013', 'Pierce2017'],
    says: 'Autonomic nerves give HSC release a daily rhythm by periodically lowering CXCL12.',
    kind: 'mechanism',
    context: 'normal',
    species: 'unspecified',
  },
  A066: {
    refs: ['Yamazaki2009'],
    says: 'Non-myelinating Schwann cells around autonomic nerves keep nearby HSCs dormant by activating latent TGF-beta.',
    kind: 'mechanism',
    context: 'normal',
    species: 'unspecified',
  },
  A067: {
    refs: ['Yamazaki2011'],
    says: 'Cutting the sympathetic supply lowers the number of TGF-beta-producing cells.',
    kind: 'intervention',
    context: 'normal',
    species: 'mouse',
    background: true,
  },
  A068: {
    refs: ['Yamazaki2011'],
    says: 'Cutting the sympathetic supply is followed by a fast loss of HSCs from the marrow.',
    kind: 'intervention',
    context: 'normal',
    species: 'mouse',
    background: true,
  },
} as const satisfies FindingEntries;
