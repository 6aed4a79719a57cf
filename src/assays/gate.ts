import { fraction } from '../core/units.ts';
import { assumed, type Parameter } from '../model/parameter.ts';

/** Cells that a set of surface markers takes for stem cells. Plain data. */
export interface Gate {
  readonly id: string;
  readonly name: string;
  /** Whose cells it is used for. */
  readonly species: 'mouse' | 'human';
  /** Share of the cells of each type that bear the markers; the first type is the one that is meant. */
  readonly of: readonly { readonly cell: string; readonly share: Parameter<'number'> }[];
}

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

export const gates: readonly Gate[] = [lsk, lskSlam, cd34WithoutCd38];
