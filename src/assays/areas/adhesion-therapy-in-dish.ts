import { days, quantity } from '../../core/units.ts';
import type { Assay } from '../assay.ts';
import { aloneInOxygen, deathsInDish, dish, inMedium, onLayerInOxygen, underDrug } from '../dish.ts';
import { mean } from '../reading.ts';
import { type Change, changed } from '../scenes.ts';
import { counts, levels } from '../smallest-effects.ts';

/** Ten times what halves CXCR4, of either. */
const amd3465: Change = { perturb: [inMedium('amd3465', quantity(200, 'nM'), days(1))] };
const bl8040: Change = { perturb: [inMedium('bl8040', quantity(10, 'nM'), days(1))] };
/** Three times the level to which its kill is referred. */
const deadlyBl8040: Change = { perturb: [inMedium('bl8040', quantity(3, 'µM'), days(1))] };
const withoutCxcr4: Change = { cut: ['cxcr4 in lsc', 'cxcr4 in leukemic-progenitor', 'cxcr4 in blast'] };

const akt = mean(
  { kind: 'activity', cell: 'leukemic', activity: 'akt' },
  underDrug,
  'AKT of leukemic cells on days 1 to 4',
  '1',
);
/** With oxygen, as AXL of hypoxic cells fills AKT by itself. */
const mutated = onLayerInOxygen('flt3-itd');
const mutatedAlone = aloneInOxygen('flt3-itd');
const onStroma = onLayerInOxygen();
const unsupported = aloneInOxygen();
const unmoved = changed(onStroma, { cut: ['cxcl12-activates-akt'] });

/** Assays in a dish on drugs of the section on targeting cytokines and adhesion molecules. */
export const adhesionTherapyInDish: readonly Assay[] = [
  {
    id: 'B089',
    class: 'W',
    asks: 'Is there less AKT in leukemic cells with FLT3-ITD on stroma under AMD3465?',
    contrast: {
      of: dish('FLT3-ITD on stroma, AMD3465', mutated, amd3465),
      against: dish('FLT3-ITD on stroma', mutated),
    },
    reading: akt,
    scale: 'relative',
    expects: { effect: 'below', ...levels },
    control: {
      kind: 'cut',
      says: 'there is no stroma, in either arm',
      of: dish('FLT3-ITD alone, AMD3465', mutatedAlone, amd3465),
      against: dish('FLT3-ITD alone', mutatedAlone),
    },
    seeds: 5,
    note: 'AKT only; MEK/ERK, which the finding names too, follows the same receptor. STAT5 of FLT3-ITD raises AXL in the model, which fills AKT whatever CXCR4 says.',
  },
  {
    id: 'B102',
    class: 'W',
    asks: 'Is there less AKT in leukemic cells on stroma under BL-8040 than under AMD3465 when both take as much of CXCR4?',
    contrast: {
      of: dish('on stroma in oxygen, BL-8040', onStroma, bl8040),
      against: dish('on stroma in oxygen, AMD3465', onStroma, amd3465),
    },
    reading: akt,
    scale: 'relative',
    expects: { effect: 'below', ...levels },
    control: {
      kind: 'cut',
      says: 'CXCR4 does not activate AKT, in either arm',
      of: dish('on stroma, AKT unmoved, BL-8040', unmoved, bl8040),
      against: dish('on stroma, AKT unmoved, AMD3465', unmoved, amd3465),
    },
    seeds: 5,
    note: 'Receptors of the model signal nothing without their ligand, so that there is no baseline that an inverse agonist could lower. Mobilization is not read.',
  },
  {
    id: 'B103',
    class: 'W',
    asks: 'Do more leukemic progenitors without stroma die of BL-8040?',
    contrast: {
      of: dish('alone, BL-8040', unsupported, deadlyBl8040),
      against: dish('alone', unsupported),
    },
    reading: deathsInDish('leukemic-progenitor', 'leukemic progenitors'),
    scale: 'relative',
    expects: { effect: 'above', ...counts },
    control: {
      kind: 'cut',
      says: 'leukemic cells have no CXCR4, in either arm',
      of: dish('alone without CXCR4, BL-8040', unsupported, withoutCxcr4, deadlyBl8040),
      against: dish('alone without CXCR4', unsupported, withoutCxcr4),
    },
    seeds: 8,
    note: 'Progenitors, as blasts die by themselves. By its rate and by repair a quarter of a death per cell in three days is the drug’s, beside 0.15 without it; however much there is, it comes to about one.',
  },
];
