import { internal } from '../../core/units.ts';
import type { LiveTissue } from '../../engine/create.ts';
import { step } from '../../engine/step.ts';
import { ticksIn } from '../../engine/time.ts';
import type { Tissue } from '../../engine/tissue.ts';
import type { Measure } from '../../model/measure.ts';
import { beginningsOf } from '../events.ts';
import type { Row } from '../ledger/rows.ts';
import { measured } from '../measures/measured.ts';
import { nextTurn } from '../next-turn.ts';
import type { Duty } from '../pool/duty.ts';
import { seriesOf } from '../series/series.ts';

/** A run on its way: its tissue, the rows before this tick, and what it has cost. */
export interface Course {
  readonly tissue: LiveTissue;
  readonly rows: Row[];
  readonly shared_ticks: number;
  /** What rows hold beside the series. */
  readonly measures: readonly Measure[];
  /** Seconds of computing. */
  wall_s: number;
}

/** Between two savings of a state, s: as much may be lost when a process is killed. */
const savesEvery = 30;

/**
 * Advance until the end, recording the same rows as a run into a folder does.
 *
 * @param end  the last tick, as far as it is known by now
 * @param save keeps the course as it stands
 * @throws the reason of `stop`, once the course has been saved
 */
export async function advanceTo(
  course: Course,
  end: () => number,
  save: () => void,
  { stop, progress }: Duty,
): Promise<void> {
  const { tissue, rows } = course;
  const { tick } = tissue.clock;
  let mark = performance.now();
  let saved = mark;
  for (let last = end(); tick[0]! < last; last = end()) {
    if (isDue(tissue)) rows.push(rowOf(tissue, course.measures));
    step(tissue);
    progress(tick[0]! / last);
    await nextTurn();
    const now = performance.now();
    course.wall_s += (now - mark) / 1000;
    mark = now;
    if (!stop.aborted && now - saved < 1000 * savesEvery) continue;
    save();
    stop.throwIfAborted();
    saved = now;
  }
}

/** The row of this moment. */
export function rowOf(tissue: Tissue, measures: readonly Measure[] = []): Row {
  return new Map([
    ['time_d', (tissue.clock.tick[0]! * tissue.clock.dt) / 24],
    ...seriesOf(tissue).map(({ name, value }): [string, number] => [name, value]),
    ...measured(tissue, measures),
  ]);
}

/** As often as the scenario says, and whenever something begins. */
export function isDue(tissue: Tissue): boolean {
  const { clock, scenario } = tissue;
  if (clock.tick[0]! % ticksIn(internal(scenario.record.series), clock.dt) === 0) return true;
  const { plans, doses } = beginningsOf(tissue);
  return plans.length + doses.length > 0;
}
