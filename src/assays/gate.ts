import { fraction } from '../core/units.ts';
import type { Gate } from '../model/gate.ts';
import { assumed } from '../model/parameter.ts';

const most = (why: string) => assumed(fraction(0.8), [0.5, 1], why);
const inTheBlock = 'a default block has 41 HSC, enriched 60 times, beside some 390 HSPC; the purity is recalled';

/** Lineage⁻ Sca-1⁺ KIT⁺ of mice: nearly all HSC, and as many progenitors as make about a tenth of it HSC. */
export const lsk: Gate = {
  id: 'lsk',
  name: 'LSK',
  species: 'mouse',
  of: [
    { cell: 'hsc', share: assumed(fraction(1), [0.9, 1], 'all HSC of mice bear them; recalled') },
    { cell: 'hspc', share: assumed(fraction(0.95), [0.5, 1], `so that a tenth of it are HSC: ${inTheBlock}`) },
  ],
};

/** LSK CD150⁺ CD48⁻ of mice: about half of it engrafts. */
export const lskSlam: Gate = {
  id: 'lsk-slam',
  name: 'LSK CD150+ CD48-',
  species: 'mouse',
  of: [
    { cell: 'hsc', share: most('some HSC lack CD150; recalled') },
    { cell: 'hspc', share: assumed(fraction(0.08), [0.02, 0.2], `so that half of it are HSC: ${inTheBlock}`) },
  ],
};

/** CD34⁺ CD38⁻ of humans, which leukemic stem cells bear too. */
export const cd34WithoutCd38: Gate = {
  id: 'cd34-cd38neg',
  name: 'CD34+ CD38-',
  species: 'human',
  of: [
    { cell: 'hsc', share: most('some HSC lack CD34; recalled') },
    {
      cell: 'hspc',
      share: assumed(fraction(0.5), [0.2, 1], 'most of what bears these markers does not engraft; recalled'),
    },
    {
      cell: 'lsc',
      share: assumed(fraction(0.8), [0.3, 1], 'most LSC were first found there, in some patients elsewhere; recalled'),
    },
    { cell: 'leukemic-progenitor', share: assumed(fraction(0.1), [0, 0.5], 'few of them do; recalled') },
  ],
};

/** Sets of markers that are taken for stem cells: what they find is in the series of every run. */
export const gates: readonly Gate[] = [lsk, lskSlam, cd34WithoutCd38];

/** Nestin-GFP⁺ stroma of mice, bright and dim (A086, A091). */
export const nestinGfp: Gate = {
  id: 'nestin-gfp',
  name: 'nestin-GFP+',
  species: 'mouse',
  of: [
    { cell: 'nestin-bright-msc', share: assumed(fraction(1), [0.9, 1], 'they are named by it') },
    { cell: 'car-cell', share: assumed(fraction(0.7), [0.3, 1], 'most are dim (A091); the share is recalled') },
  ],
};

/** LepR⁺ stroma of mice, along sinusoids (A086). */
export const lepR: Gate = {
  id: 'lepr',
  name: 'LepR+',
  species: 'mouse',
  of: [
    { cell: 'car-cell', share: assumed(fraction(0.9), [0.7, 1], 'nearly all of them; recalled') },
    { cell: 'nestin-bright-msc', share: assumed(fraction(0.1), [0, 0.5], 'few along arterioles; recalled') },
  ],
};

/** Stroma of mice that is bright in CXCL12-GFP (A086). */
export const cxcl12Gfp: Gate = {
  id: 'cxcl12-gfp',
  name: 'CXCL12-GFP high',
  species: 'mouse',
  of: [
    { cell: 'car-cell', share: assumed(fraction(1), [0.95, 1], 'they are named by it') },
    { cell: 'nestin-bright-msc', share: assumed(fraction(0.3), [0, 1], 'they make less of it; recalled') },
  ],
};

/** Sets of markers by which perivascular stroma is named; how far they overlap (A087) is a measure. */
export const stromalGates: readonly Gate[] = [nestinGfp, lepR, cxcl12Gfp];
