import { internal } from '../core/units.ts';
import { step } from './step.ts';
import { firstOfSettling, ticksIn } from './time.ts';
import type { Tissue } from './tissue.ts';
import { createSchedule } from './treatment/schedule.ts';

/** Told before every tick of settling how many are left; may throw to end it. */
export type Settling = (tissue: Tissue, left: number) => void | Promise<void>;

/**
 * Let a new tissue run undisturbed for as long as its scenario asks, so that day 0 is a balance that the model keeps by
 * itself: places are taken, clones stand together, crowding is where divisions make it. Counts and clock begin anew.
 */
export async function settle(tissue: Tissue, settling: Settling = () => undefined): Promise<void> {
  const { arena, cells, clock, effort, scenario, tally } = tissue;
  const hours = internal(scenario.settle);
  if (hours === 0) return;
  const undisturbed = { ...tissue, schedule: createSchedule(arena, { ...scenario, regimens: [], perturb: [] }) };
  const ticks = ticksIn(hours, clock.dt);
  clock.tick[0] = firstOfSettling;
  for (let left = ticks; left > 0; left--) {
    await settling(tissue, left);
    step(undisturbed);
  }
  clock.tick[0] = 0;
  cells.bornAt.fill(0, 0, cells.table.count);
  for (const { values } of tally.table.columns) values.fill(0);
  Object.assign(effort, { substeps: 0, most: 0, capped: 0, residual: 0 });
}
