import { quantity } from '../../core/units.ts';
import type { Traffic } from '../../model/cell-type.ts';
import { assumed, fitted } from '../../model/parameter.ts';
import { vesicleRelease } from '../pathways/cytokines.ts';
import { mifSynthesis, vegfSynthesis } from '../pathways/hypoxia.ts';
import { ang2 } from '../substances/angiopoietins.ts';
import { il6 } from '../substances/il-6.ts';
import { mif } from '../substances/mif.ts';
import { vegf } from '../substances/vegf.ts';
import { leukemicVesicles } from '../substances/vesicles.ts';
import { leukemicFat } from './leukemic-fat.ts';

/** What every leukemic cell gives to vessels, and by VEGF to itself. */
const leukemicAngiogenesis: readonly Traffic[] = [
  {
    substance: vegf,
    secretes: assumed(
      quantity(3, 'K/h'),
      [0.3, 15],
      'so that a full leukemia with oxygen half-occupies the receptors of its own cells, at a third of it',
      ['Fiedler1997'],
    ),
    follows: vegfSynthesis,
  },
  {
    substance: ang2,
    secretes: fitted(
      quantity(2, 'K/h'),
      [0, 5],
      'walls leak and vessels sprout once a third of the marrow or more is leukemic; which cell makes how much Ang-1 and Ang-2 the review does not say',
    ),
  },
];

/** IL-6 that every leukemic cell gives off. */
const leukemicIl6: Traffic = {
  substance: il6,
  secretes: assumed(
    quantity(0.25, 'K/h'),
    [0.03, 2],
    'so that a full leukemia fills a quarter of the receptors; malignant cells are one of two main sources',
  ),
};

/** MIF that every leukemic cell gives off. */
const leukemicMif: Traffic = {
  substance: mif,
  secretes: assumed(
    quantity(1, 'K/h'),
    [0.2, 5],
    'so that a full leukemia fills a third of CD74 with the synthesis of leukemic marrow, a third of the most, and nearly 0.6 with all of it',
  ),
  follows: mifSynthesis,
};

/** Vesicles that every leukemic cell gives off. */
const vesiclesOfLeukemicCell: Traffic = {
  substance: leukemicVesicles,
  secretes: assumed(
    quantity(6, 'K/h'),
    [1, 20],
    'so that 0.7 leukemic cells per 1000 µm³, half of full marrow, keep the level at 1: 4/h over 0.7',
  ),
  follows: vesicleRelease,
};

/** All that every leukemic cell gives off, or does to fat. */
export const leukemicSecretions: readonly Traffic[] = [
  ...leukemicAngiogenesis,
  leukemicIl6,
  leukemicMif,
  vesiclesOfLeukemicCell,
  ...leukemicFat,
];
