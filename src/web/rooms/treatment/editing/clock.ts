import { internal } from '../../../../core/units.ts';
import type { Moment } from '../../../../model/regimen.ts';
import type { Scenario } from '../../../../model/scenario.ts';
import { sayCondition } from './words.ts';

/** Where an event stands: on a clock, so many hours from its zero. */
export interface Standing {
  readonly clock: string;
  readonly hours: number;
}

/** The clock of the run itself. */
export const runClock = 'Days of the run';

/**
 * Where each event of a scenario stands, by its id. An event that waits for a measure begins a clock of its own: nobody
 * knows on which day of the run that will be. What comes after another event stands on its clock.
 */
export function standingsOf({ perturb, regimens }: Pick<Scenario, 'perturb' | 'regimens'>): Map<string, Standing> {
  const moments = new Map<string, Moment>([
    ...perturb.map(({ id, at }): [string, Moment] => [id, at]),
    ...regimens.map(({ id, start }): [string, Moment] => [id, start]),
  ]);
  return new Map([...moments.keys()].map((id) => [id, standingOf(id, moments)]));
}

function standingOf(id: string, moments: ReadonlyMap<string, Moment>): Standing {
  let hours = 0;
  let moment = moments.get(id);
  for (let steps = 0; moment !== undefined && 'after' in moment && steps <= moments.size; steps++) {
    hours += internal(moment.by);
    moment = moments.get(moment.after);
  }
  if (moment === undefined || 'after' in moment) return { clock: runClock, hours };
  if ('time' in moment) return { clock: runClock, hours: internal(moment.time) + hours };
  return { clock: `Days after the moment: ${sayCondition(moment)}`, hours };
}
