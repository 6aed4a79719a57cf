import { days, fraction, quantity } from '../../core/units.ts';
import type { Assay } from '../assay.ts';
import { alone, deathsInDish, dish, inMedium, underDrug } from '../dish.ts';
import { gain, over } from '../reading.ts';
import { atOnce, type Change } from '../scenes.ts';
import { counts, levels } from '../smallest-effects.ts';

/** The level that raises ROS by half of the most. */
const oxi4503: Change = { perturb: [inMedium('oxi4503', quantity(56, 'nM'), days(1))] };
/** A third of the ROS. */
const antioxidant: Change = {
  perturb: [atOnce('antioxidant', 'block', 'ros', { cell: 'leukemic', fraction: fraction(0.67) })],
};
const harmless: Change = { cut: ['ros-kills-leukemic-cells'] };

/** At which cells in culture hold HIF as without oxygen. */
const deferoxamine: Change = { perturb: [inMedium('deferoxamine', quantity(100, 'µM'), days(1))] };
const immature: Change = { cut: ['stat3-differentiates-leukemic-cells'] };
const renewal = gain(
  { kind: 'expected', event: 'renewal', cell: 'leukemic-progenitor' },
  underDrug,
  'renewals of leukemic progenitors expected',
  'cells',
);
const division = gain(
  { kind: 'expected', event: 'division', cell: 'leukemic-progenitor' },
  underDrug,
  'divisions of leukemic progenitors expected',
  'cells',
);

/** Assays in a dish on drugs of the section on vessels as a target. */
export const vesselTherapyInDish: readonly Assay[] = [
  {
    id: 'B073',
    class: 'W',
    asks: 'Do fewer leukemic progenitors die of OXi4503 with an antioxidant?',
    contrast: {
      of: dish('alone, OXi4503 and an antioxidant', alone(), antioxidant, oxi4503),
      against: dish('alone, OXi4503', alone(), oxi4503),
    },
    reading: deathsInDish('leukemic-progenitor', 'leukemic progenitors'),
    scale: 'relative',
    expects: { effect: 'below', ...counts },
    control: {
      kind: 'cut',
      says: 'ROS does not kill leukemic cells, in either arm',
      of: dish('alone, OXi4503 and an antioxidant, ROS harmless', alone(), harmless, antioxidant, oxi4503),
      against: dish('alone, OXi4503, ROS harmless', alone(), harmless, oxi4503),
    },
    seeds: 8,
  },
  {
    id: 'B079',
    class: 'W',
    asks: 'Do leukemic progenitors renew themselves at fewer of their divisions under deferoxamine?',
    contrast: {
      of: dish('alone, deferoxamine', alone(), deferoxamine),
      against: dish('alone', alone()),
    },
    reading: over(renewal, division, 'renewals per division of leukemic progenitors in a dish'),
    scale: 'relative',
    expects: { effect: 'below', ...levels },
    control: {
      kind: 'cut',
      says: 'STAT3 does not make leukemic cells differentiate, in either arm',
      of: dish('alone, STAT3 unheeded, deferoxamine', alone(), immature, deferoxamine),
      against: dish('alone, STAT3 unheeded', alone(), immature),
    },
    seeds: 8,
    note: 'Loss of renewal stands for differentiation. The model leads from deferoxamine to it by HIF-1α alone; blood counts are not read.',
  },
];
