import { gain, type Measure, mean, outcome, type Reading } from '../assays/index.ts';
import { days, hours, internal, micrometers, type Quantity } from '../core/units.ts';

/** Something that is read so many days after the strategy began. */
export type ReadFrom = (start: Quantity<'time'>) => Reading;

const alive = (cell: 'lsc' | 'hsc'): Measure => ({ kind: 'cells', cell, state: 'alive' });
const leukemic: Measure = { kind: 'cells', cell: 'leukemic' };
const vessels: Measure = { kind: 'vessel density' };
const vesselsNearBone: Measure = { kind: 'vessel density', zone: { of: 'bone', to: micrometers(100) } };
const egress: Measure = { kind: 'expected', event: 'egress', cell: 'lsc' };
const homing: Measure = { kind: 'expected', event: 'homing', cell: 'hsc' };

/** What every run of a strategy records, so that strategies with the same control have one set of runs of it. */
export const recorded: readonly Measure[] = [
  alive('lsc'),
  alive('hsc'),
  leukemic,
  vessels,
  vesselsNearBone,
  egress,
  homing,
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

export const mobilized: ReadFrom = (start) =>
  gain(egress, { from: start, to: sum(start, days(3)) }, 'LSC expected to leave for blood within three days', 'cells');

export const vesselsAfterTwoWeeks: ReadFrom = (start) =>
  mean(
    vessels,
    lastDayOf(days(14), start),
    'length of sinusoids and new vessels per volume two weeks after the start',
    'mm/mm³',
  );

export const nearBoneAfterTwoWeeks: ReadFrom = (start) =>
  mean(vesselsNearBone, lastDayOf(days(14), start), 'the same within 100 µm of bone', 'mm/mm³');

export const homedInSecondWeek: ReadFrom = (start) =>
  gain(
    homing,
    { from: sum(start, days(7)), to: sum(start, days(14)) },
    'HSC expected to home in the week after the transplant',
    'cells',
  );

export function sum(...times: readonly Quantity<'time'>[]): Quantity<'time'> {
  return hours(times.reduce((total, time) => total + internal(time), 0));
}
