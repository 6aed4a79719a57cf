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

const room = (target: string, share: number): Perturbation =>
  atOnce(`room-in-${target}`, 'ablate', target, { fraction: fraction(share) });

type Lodgings = Extract<Placement, 'niche' | 'anywhere'>;

/** Leukemic cells that come at once, in the shares in which these grow, into the room of healthy ones; LSC take what niche places are free, if they may. */
const replaced = (share: number, lsc: number, progenitors: number, blasts: number, lscAt: Lodgings) => ({
  perturb: [
    room('myeloid', share),
    room('erythroid', share),
    placed('lsc', lsc, lscAt),
    placed('leukemic-progenitor', progenitors, 'anywhere'),
    placed('blast', blasts, 'anywhere'),
  ],
});

/** Marrow of which a third is leukemic from the start, and which is full four days later. */
export function overgrown(until: Quantity<'time'>, lscAt: Lodgings = 'niche'): Scenario {
  return {
    ...changed(settled(until), replaced(0.35, 320, 2100, 1400, lscAt)),
    id: 'overgrown-for-assays',
    title: 'Overgrown marrow, for assays',
    says: 'Healthy mouse marrow of which leukemia replaces a third at once; nothing is given.',
  };
}

/** Marrow of which a twenty-fourth is leukemic from the start, in which leukemia has room to grow for ten days. */
export function sparse(until: Quantity<'time'>): Scenario {
  return {
    ...changed(settled(until), replaced(0.045, 40, 262, 175, 'niche')),
    id: 'sparse-for-assays',
    title: 'Marrow with little leukemia, for assays',
    says: 'Healthy mouse marrow of which leukemia replaces a twenty-fourth at once; nothing is given.',
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

/** For how fast leukemia grows, in marrow that it does not fill. */
const tenDays = days(10);
export const growing = (name: string, ...changes: readonly Change[]): AssayArm =>
  goOn(name, sparse(tenDays), ...changes);
export const growingFreely: AssayArm = growing('growing');
export const dayTen: Window = { from: days(9), to: tenDays };

/** The end of five days. */
export const dayFive: Window = { from: days(4), to: days(5) };

/** One set of runs for every assay that asks what would have been otherwise. */
export const untreated: AssayArm = leukemia('leukemic');
export const untouched: AssayArm = healthy('healthy');

/** What has grown where there is room. */
export const leukemiaGrown: Reading = mean(
  cells('leukemic'),
  dayTen,
  'leukemic cells in marrow with room on days 9 to 10',
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
