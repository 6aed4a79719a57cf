import { internal } from '../../core/units.ts';
import { stateHash } from '../../engine/digest.ts';
import { lastTick } from '../../engine/run.ts';
import type { Settling } from '../../engine/settle.ts';
import { step } from '../../engine/step.ts';
import { ticksIn } from '../../engine/time.ts';
import type { Tissue } from '../../engine/tissue.ts';
import { begunIn } from '../../engine/treatment/schedule.ts';
import type { RunFolder } from '../../io/index.ts';
import type { recordings } from '../../model/scenario.ts';
import { beginningsOf } from '../events.ts';
import { seriesOf } from '../series/series.ts';
import { frameOf, vesselsOf } from './frame.ts';

/** How far a run has come, for whoever watches it. */
export interface Moment {
  /** Below 0 while the marrow settles. */
  readonly tick: number;
  readonly day: number;
  readonly lastDay: number;
  /** Cells in tissue and blood. */
  readonly cells: number;
  readonly leukemicPct: number;
  /** Estimated from the work done so far; null until there is enough of it. */
  readonly secondsLeft: number | null;
  /** Regimens and perturbations that begin now. */
  readonly begins: readonly string[];
}

/** What may be told to a run from outside, and what it tells. */
export interface Watch {
  readonly progress?: (moment: Moment) => void;
  /** Ends the run at the next tick, with its state saved. */
  readonly stop?: AbortSignal;
  /** Takes the place of `step`, for measuring it. */
  readonly step?: (tissue: Tissue) => void;
}

/** Ticks at which the state is digested, spread evenly over a run. */
const stations = 20;

/**
 * Advance a tissue to the end of its scenario, recording into its folder what is due. At each tick: record, digest, save,
 * step; so a run that goes on from a checkpoint records nothing twice.
 *
 * @param resumed true when what is due at the first tick is there already
 * @throws MarrowError `diverged`
 */
export async function advance(
  tissue: Tissue,
  folder: RunFolder,
  resumed: boolean,
  watch: Watch,
): Promise<'done' | 'stopped'> {
  const { scenario, clock, effort } = tissue;
  const last = lastTick(scenario);
  const every = (key: (typeof recordings)[number]) => ticksIn(internal(scenario.record[key]), clock.dt);
  const due = {
    series: every('series'),
    cells: every('cells'),
    fields: every('fields'),
    checkpoint: every('checkpoint'),
  };
  const isDue = (kind: keyof typeof due, tick: number) => tick % due[kind] === 0 || tick === last;
  const pace = paceOf(clock.tick[0]!);
  const first = clock.tick[0]!;
  let recorded = resumed;
  for (;;) {
    const tick = clock.tick[0]!;
    const begins = tick === last ? { plans: [], doses: [] } : beginningsOf(tissue);
    if (!recorded) {
      if (isDue('series', tick) || begins.plans.length + begins.doses.length > 0) {
        folder.recorder.series(tick, rowOf(tissue, folder.manifest.recorded.series));
      }
      if (isDue('cells', tick)) recordCells(tissue, folder, tick);
      if (isDue('fields', tick)) folder.recorder.fields(tick, tissue.fields.level);
      if (isStation(tick, last)) folder.station(tick, stateHash(tissue.tables));
    }
    const stopped = watch.stop?.aborted === true && tick < last;
    const saves = stopped || (tick > 0 && (isDue('checkpoint', tick) || tick === first));
    if (!recorded && (saves || tick === last))
      folder.save(tissue.tables, { tick, substeps: effort.most, began: begunIn(tissue.schedule) });
    recorded = false;
    const secondsEach = pace(tick);
    const secondsLeft = secondsEach === null ? null : secondsEach * (last - tick);
    watch.progress?.(momentOf(tissue, last, begins.plans, secondsLeft));
    if (tick >= last) return 'done';
    if (stopped) return 'stopped';
    (watch.step ?? step)(tissue);
    await turn();
  }
}

/** The row in the columns of the folder, which may have been begun by a program that recorded others. */
function rowOf(tissue: Tissue, columns: readonly string[]): number[] {
  const row = new Map(seriesOf(tissue).map(({ name, value }) => [name, value]));
  return columns.map((name) => row.get(name) ?? Number.NaN);
}

function recordCells(tissue: Tissue, { recorder }: RunFolder, tick: number): void {
  recorder.cells(tick, frameOf(tissue));
  const vessels = vesselsOf(tissue);
  if (vessels !== null) recorder.vessels(tick, vessels);
}

function isStation(tick: number, last: number): boolean {
  return tick === last || Math.floor((tick * stations) / last) > Math.floor(((tick - 1) * stations) / last);
}

/** Seconds that a tick takes of late; null in the first second. */
function paceOf(first: number): (tick: number) => number | null {
  let [markTick, markTime, lately] = [first, performance.now(), 0];
  return (tick) => {
    const now = performance.now();
    if (now - markTime > 1000 && tick > markTick) {
      const speed = (now - markTime) / (tick - markTick) / 1000;
      lately = lately === 0 ? speed : 0.7 * lately + 0.3 * speed;
      [markTick, markTime] = [tick, now];
    }
    return lately === 0 ? null : lately;
  };
}

function momentOf(tissue: Tissue, last: number, begins: readonly string[], secondsLeft: number | null): Moment {
  const { clock, cells, program } = tissue;
  const day = (tick: number) => (tick * clock.dt) / 24;
  const groups = program.types.map(({ group }) => group);
  let [marrow, leukemic] = [0, 0];
  for (let row = 0; row < cells.table.count; row++) {
    const group = groups[cells.type[row]!];
    if (group === 'stroma' || cells.inBlood[row] === 1) continue;
    marrow += 1;
    if (group === 'leukemic') leukemic += 1;
  }
  return {
    tick: clock.tick[0]!,
    day: day(clock.tick[0]!),
    lastDay: day(last),
    cells: cells.table.count,
    leukemicPct: marrow === 0 ? 0 : (100 * leukemic) / marrow,
    secondsLeft,
    begins,
  };
}

/** What tells of a marrow that settles, in days before day 0, and ends it when it is to stop. */
export function settlingFor(watch: Watch): Settling {
  return async (tissue, left) => {
    watch.stop?.throwIfAborted();
    const moment = momentOf(tissue, lastTick(tissue.scenario), [], null);
    watch.progress?.({ ...moment, tick: -left, day: (-left * tissue.clock.dt) / 24 });
    await turn();
  };
}

/** Let signals and messages in. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
