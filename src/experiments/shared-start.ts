import { internal, type Quantity } from '../core/units.ts';
import { createTissue, emptyTissue, type LiveTissue, type Machine } from '../engine/create.ts';
import { ticksIn } from '../engine/run.ts';
import { step } from '../engine/step.ts';
import type { Tissue } from '../engine/tissue.ts';
import type { Series } from '../io/index.ts';
import type { Model } from '../model/model.ts';
import type { Scenario } from '../model/scenario.ts';
import { beginningsOf } from './events.ts';
import { seriesOf } from './series.ts';
import { switchScenario } from './switch-scenario.ts';

/** One row of a series, by column. */
export type Row = ReadonlyMap<string, number>;

/** A tissue at the tick whose step will begin an event, with the series that led to it; close it when done. */
export interface SharedStart {
  readonly model: Model;
  readonly tissue: LiveTissue;
  readonly rows: readonly Row[];
}

/** Until which event a tissue is grown, and how long that may take. */
export interface Growth {
  /** Id of a regimen or perturbation of the scenario. */
  readonly event: string;
  readonly within: Quantity<'time'>;
}

/** How growth ended: with a start, or without one after so many days at that greatest leukemic share. */
export type Grown =
  | { readonly start: SharedStart }
  | { readonly start: null; readonly day: number; readonly peakPct: number };

/** Run a scenario up to the tick at which an event is about to begin. */
export async function grow(
  model: Model,
  scenario: Scenario,
  machine: Machine,
  { event, within }: Growth,
): Promise<Grown> {
  const tissue = await createTissue(model, scenario, machine);
  const rows: Row[] = [];
  const last = ticksIn(internal(within), tissue.clock.dt);
  while (!beginningsOf(tissue).plans.includes(event)) {
    if (isDue(tissue)) rows.push(rowOf(tissue));
    if (tissue.clock.tick[0]! >= last) {
      await tissue.close();
      const peakPct = rows.reduce((most, row) => Math.max(most, row.get('leukemic_pct')!), 0);
      return { start: null, day: dayOf(tissue), peakPct };
    }
    step(tissue);
  }
  return { start: { model, tissue, rows: [...rows, rowOf(tissue)] } };
}

/** What came of one arm: the series from day 0 over the shared start to the end, and the cells removed by perturbations. */
export interface Course {
  readonly series: Series;
  readonly removed: number;
}

/**
 * Go on from a shared start, which is left as it is, under another scenario of the same block.
 *
 * @param lasting time from the shared start to the end
 */
export async function courseFrom(
  { model, tissue: from, rows: before }: SharedStart,
  scenario: Scenario,
  lasting: Quantity<'time'>,
  machine: Machine,
): Promise<Course> {
  const tissue = await emptyTissue(model, scenario, machine);
  try {
    switchScenario(from, tissue);
    const rows = [...before];
    const last = tissue.clock.tick[0]! + ticksIn(internal(lasting), tissue.clock.dt);
    while (tissue.clock.tick[0]! < last) {
      step(tissue);
      if (isDue(tissue) || tissue.clock.tick[0] === last) rows.push(rowOf(tissue));
    }
    const sum = (counts: Float64Array) => counts.reduce((total, count) => total + count, 0);
    return { series: seriesFrom(rows), removed: sum(tissue.tally.removed) - sum(from.tally.removed) };
  } finally {
    await tissue.close();
  }
}

/** Columns of all rows; one that a row does not have (of a drug that is never given) is 0 there. */
export function seriesFrom(rows: readonly Row[]): Series {
  const names = new Set(rows.flatMap((row) => [...row.keys()]));
  return new Map([...names].map((name) => [name, Float64Array.from(rows, (row) => row.get(name) ?? 0)]));
}

/** The row of this moment. */
export function rowOf(tissue: Tissue): Row {
  return new Map([
    ['time_d', dayOf(tissue)],
    ...seriesOf(tissue).map(({ name, value }): [string, number] => [name, value]),
  ]);
}

function isDue({ clock, scenario }: Tissue): boolean {
  return clock.tick[0]! % ticksIn(internal(scenario.record.series), clock.dt) === 0;
}

function dayOf({ clock }: Tissue): number {
  return (clock.tick[0]! * clock.dt) / 24;
}
