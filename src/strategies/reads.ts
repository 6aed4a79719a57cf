import { gain, type Measure, mean, outcome, outputIn, type Reading } from '../assays/index.ts';
import { floor } from '../core/math.ts';
import { days, hours, internal, micrometers, type Quantity } from '../core/units.ts';

/** Something that is read so many days after the strategy began. */
export type ReadFrom = (start: Quantity<'time'>) => Reading;

const alive = (cell: 'lsc' | 'hsc'): Measure => ({ kind: 'cells', cell, state: 'alive' });
const leukemic: Measure = { kind: 'cells', cell: 'leukemic' };
const vessels: Measure = { kind: 'vessel density' };
const vesselsNearBone: Measure = { kind: 'vessel density', zone: { of: 'bone', to: micrometers(100) } };
const egress: Measure = { kind: 'expected', event: 'egress', cell: 'lsc' };
const leak: Measure = { kind: 'leak' };
/** Whose HSC a transplant brings. */
export const donor = 'transplant';
const ofDonor: Measure = { kind: 'chimerism', cell: 'hsc', donor, state: 'alive' };

export const outputInSecondWeek: ReadFrom = (start) => {
  const day = (after: number) => days(internal(start) / 24 + after);
  return outputIn({ from: day(7), to: day(14) });
};

/** What every run of a strategy records, so that strategies with the same control have one set of runs of it. */
export const recorded: readonly Measure[] = [
  alive('lsc'),
  alive('hsc'),
  leukemic,
  vessels,
  vesselsNearBone,
  egress,
  leak,
  ofDonor,
  ...outputInSecondWeek(days(0)).records,
];

/** The last day before so long after a moment. */
export function lastDayOf(lasting: Quantity<'time'>, after: Quantity<'time'>) {
  return { from: sum(after, lasting, days(-1)), to: sum(after, lasting) };
}

/** LSC and HSC alive in marrow and blood on the last day before so long after a moment. */
export function aliveOn(lasting: Quantity<'time'>, after: Quantity<'time'>, what: string) {
  const when = `${Number((internal(lasting) / 24).toPrecision(3))} days after ${what}`;
  const window = lastDayOf(lasting, after);
  return {
    lsc: mean(alive('lsc'), window, `LSC in marrow and blood ${when}`, 'cells'),
    hsc: mean(alive('hsc'), window, `HSC in marrow and blood ${when}`, 'cells'),
  };
}

/** What grows from the cells that induction leaves. */
export const regrown = (chemotherapy: Quantity<'time'>): Reading =>
  mean(
    leukemic,
    { from: sum(chemotherapy, days(14)), to: sum(chemotherapy, days(16)) },
    'leukemic cells 14 to 16 days after chemotherapy began',
    'cells',
  );

export const relapse: Reading = outcome(
  'relapse',
  [{ kind: 'cells', cell: 'blast' }],
  'relapse within forty days',
  'share of seeds',
);

/** Every run has a row twice a day, and more rows where a dose begins: what is gained is counted between rows that all arms have. */
const rowsEvery = 12;
const lastRowOfAll = (time: Quantity<'time'>) => hours(rowsEvery * floor(internal(time) / rowsEvery));

export const mobilized: ReadFrom = (start) => {
  const from = lastRowOfAll(start);
  return gain(egress, { from, to: sum(from, days(3)) }, 'LSC expected to leave for blood within three days', 'cells');
};

export const vesselsAfterTwoWeeks: ReadFrom = (start) =>
  mean(
    vessels,
    lastDayOf(days(14), start),
    'length of sinusoids and new vessels per volume two weeks after the start',
    'mm/mm³',
  );

export const nearBoneAfterTwoWeeks: ReadFrom = (start) =>
  mean(vesselsNearBone, lastDayOf(days(14), start), 'the same within 100 µm of bone', 'mm/mm³');

const leakOn = (lasting: Quantity<'time'>, start: Quantity<'time'>, when: string) =>
  mean(leak, lastDayOf(lasting, start), `permeability of vessel walls over that of an intact one ${when}`, '1');
export const leakAfterThreeDays: ReadFrom = (start) => leakOn(days(3), start, 'three days after the start');
export const leakAfterTwoWeeks: ReadFrom = (start) => leakOn(days(14), start, 'two weeks after the start');

/** HSC that came with the transplant and what descends from them: their share times all HSC. */
export const ofDonorAfterTwoWeeks: ReadFrom = (start) => {
  const window = lastDayOf(days(14), start);
  const share = mean(ofDonor, window, 'share of HSC that descend from the donor', '%');
  const all = mean(alive('hsc'), window, 'HSC in marrow and blood', 'cells');
  return {
    says: 'HSC of the donor in marrow and blood a week after the transplant',
    unit: 'cells',
    records: [ofDonor, alive('hsc')],
    about: [ofDonor],
    value: (run) => {
      const count = all.value(run);
      return count === null ? null : ((share.value(run) ?? 0) / 100) * count;
    },
  };
};

export function sum(...times: readonly Quantity<'time'>[]): Quantity<'time'> {
  return hours(times.reduce((total, time) => total + internal(time), 0));
}
