import { days, fraction, type Quantity, quantity } from '../core/units.ts';
import type { Perturbation, Placement, Scenario } from '../model/scenario.ts';
import type { AssayArm } from './assay.ts';
import { cells } from './growth.ts';
import { gain, mean, over, type Reading, type Window } from './reading.ts';
import { goOn } from './rested.ts';
import { atOnce, type Change, changed, settled } from './scenes.ts';

const placed = (target: string, count: number, place: Placement): Perturbation => ({
  ...atOnce(`placed-${target}`, 'inject', target, { count: quantity(count, 'cells'), place }),
  genotype: ['mll-af9'],
});

const room = (target: string): Perturbation =>
  atOnce(`room-in-${target}`, 'ablate', target, { fraction: fraction(0.35) });

/**
 * Marrow of which a third is replaced by leukemic cells at once, in the shares in which these grow; LSC take what niche places
 * are free, if they may.
 */
export function overgrown(
  until: Quantity<'time'>,
  lscAt: Extract<Placement, 'niche' | 'anywhere'> = 'niche',
): Scenario {
  return {
    ...changed(settled(until), {
      perturb: [
        room('myeloid'),
        room('erythroid'),
        placed('lsc', 320, lscAt),
        placed('leukemic-progenitor', 2100, 'anywhere'),
        placed('blast', 1400, 'anywhere'),
      ],
    }),
    id: 'overgrown-for-assays',
    title: 'Overgrown marrow, for assays',
    says: 'Healthy mouse marrow of which leukemia replaces a third at once; nothing is given.',
  };
}

/** Leukemic marrow, and the same without leukemia, followed for so long with changes from the start. */
const followed = (lasting: Quantity<'time'>) => ({
  leukemia: (name: string, ...changes: readonly Change[]): AssayArm => goOn(name, overgrown(lasting), ...changes),
  healthy: (name: string, ...changes: readonly Change[]): AssayArm => goOn(name, settled(lasting), ...changes),
});

/** For what stroma, vessels and nerves make of it, which takes days. */
export const course = days(7);
export const lastDay: Window = { from: days(6), to: days(7) };
export const { leukemia, healthy } = followed(course);
/** For what cells answer at once. */
export const fiveDays = followed(days(5));
/** The end of five days. */
export const dayFive: Window = { from: days(4), to: days(5) };

/** One set of runs for every assay that asks what would have been otherwise. */
export const untreated: AssayArm = leukemia('leukemic');
export const untouched: AssayArm = healthy('healthy');

const leukemic = cells('leukemic');
export const leukemicCells: Reading = mean(leukemic, lastDay, 'leukemic cells in the marrow on days 6 to 7', 'cells');
export const leukemicCellsOnDayFive: Reading = mean(
  leukemic,
  dayFive,
  'leukemic cells in the marrow on days 4 to 5',
  'cells',
);

export const radiusOfFat: Reading = mean(
  { kind: 'radius', cell: 'adipocyte' },
  lastDay,
  'radius of adipocytes on days 6 to 7',
  'µm',
);

export const fattyAcids: Reading = mean(
  { kind: 'level', substance: 'ffa' },
  dayFive,
  'free fatty acids in the tissue on days 4 to 5',
  'K',
);

/** Deaths to be expected of a blast, day by day. */
export const lossOfBlasts: Reading = over(
  gain(
    { kind: 'expected', event: 'death', cell: 'blast' },
    { from: days(1.5), to: days(5) },
    'deaths of blasts expected on days 1.5 to 5',
    'cells',
  ),
  mean(cells('blast'), { from: days(1.5), to: days(5) }, 'blasts on days 1.5 to 5', 'cells'),
  'deaths per blast on days 1.5 to 5',
);
