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

/** So large a share of mature cells is gone at once. */
const thin = (share: number): Perturbation[] =>
  ['myeloid', 'erythroid'].map((target) =>
    atOnce(`room-in-${target}`, 'ablate', target, { fraction: fraction(share) }),
  );

type Lodgings = Extract<Placement, 'niche' | 'anywhere'>;

/** Leukemic cells that come at once, in the shares in which these grow, into the room of healthy ones; LSC take what niche places are free, if they may. */
const replaced = (share: number, lsc: number, progenitors: number, blasts: number, lscAt: Lodgings) => ({
  perturb: [
    ...thin(share),
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

/** Marrow of which an eighth is leukemic from the start and a third some days later, so that vessels, nerves and fat answer within ten days. */
export function spreading(until: Quantity<'time'>): Scenario {
  return {
    ...changed(settled(until), replaced(0.135, 120, 786, 525, 'niche')),
    id: 'spreading-for-assays',
    title: 'Marrow in which leukemia spreads, for assays',
    says: 'Healthy mouse marrow of which leukemia replaces an eighth at once; nothing is given.',
  };
}

/** Leukemic marrow, and the same without leukemia, followed for so long with changes from the start. */
const followed = (lasting: Quantity<'time'>) => ({
  leukemia: (name: string, ...changes: readonly Change[]): AssayArm => goOn(name, overgrown(lasting), ...changes),
  healthy: (name: string, ...changes: readonly Change[]): AssayArm => goOn(name, settled(lasting), ...changes),
  /** Healthy marrow that has lost as many mature cells as leukemia replaces. */
  thinned: (name: string, ...changes: readonly Change[]): AssayArm =>
    goOn(name, settled(lasting), { perturb: thin(0.35) }, ...changes),
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
/** For how fast it grows where it makes vessels, nerves and fat answer. */
export const spreadingWith = (name: string, ...changes: readonly Change[]): AssayArm =>
  goOn(name, spreading(tenDays), ...changes);
export const spreadingFreely: AssayArm = spreadingWith('spreading');
export const dayTen: Window = { from: days(9), to: tenDays };

/** The end of five days. */
export const dayFive: Window = { from: days(4), to: days(5) };

/** One set of runs for every assay that asks what would have been otherwise. */
export const untreated: AssayArm = leukemia('leukemic');
export const untouched: AssayArm = healthy('healthy');
export const thinned: AssayArm = fiveDays.thinned('healthy, thinned');

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

/** Events to be expected of each cell of a type or group, in so many days. */
const perCell = (event: 'division' | 'death', cell: string, window: Exclude<Window, 'end'>, says: string): Reading =>
  over(
    gain({ kind: 'expected', event, cell }, window, `${event}s expected`, 'cells'),
    mean(cells(cell), window, 'cells', 'cells'),
    says,
  );

export const lossOfBlasts: Reading = perCell(
  'death',
  'blast',
  { from: days(1.5), to: days(5) },
  'deaths per blast on days 1.5 to 5',
);

const daysSixToTen = { from: days(6), to: tenDays };
export const divisionsInTheEnd: Reading = perCell(
  'division',
  'leukemic',
  daysSixToTen,
  'divisions per leukemic cell on days 6 to 10',
);
/** Of blasts alone, since they die by themselves: the mix of cells tells more than what is asked. */
export const lossOfBlastsInTheEnd: Reading = perCell(
  'death',
  'blast',
  daysSixToTen,
  'deaths per blast on days 6 to 10',
);
