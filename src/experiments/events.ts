import { instant } from '../engine/instant.ts';
import { measures } from '../engine/measures.ts';
import type { Tissue } from '../engine/tissue.ts';
import { decide } from '../engine/treatment/courses.ts';
import { administrations, begin, scheduleAhead } from '../engine/treatment/schedule.ts';

/** What begins with the next tick. */
export interface Beginnings {
  /** Ids of regimens and perturbations. */
  readonly plans: readonly string[];
  /** Drugs of which a dose begins. */
  readonly doses: readonly string[];
}

/** What the next tick will begin; the tissue is left as it is. */
export function beginningsOf(tissue: Tissue): Beginnings {
  const { clock, schedule } = tissue;
  if (schedule.plans.length === 0) return { plans: [], doses: [] };
  const tick = clock.tick[0]!;
  const ahead = scheduleAhead(schedule);
  const measured = measures(tissue);
  begin(ahead, tick, clock.dt, measured);
  decide(ahead.courses, ahead.began, tick, clock.dt, measured);
  const [from, to] = [instant(tick * clock.dt), instant((tick + 1) * clock.dt)];
  const doses = administrations(ahead, clock.dt, from, to).filter((each) => each.from >= from);
  return {
    plans: ahead.plans.filter((_, k) => schedule.began[k] !== ahead.began[k]).map(({ id }) => id),
    doses: doses.map(({ dose }) => dose.drug),
  };
}
