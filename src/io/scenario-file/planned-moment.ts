import { internal } from '../../core/units.ts';
import type { Moment } from '../../model/regimen.ts';
import type { Scenario } from '../../model/scenario.ts';

/** What can be known of a moment before the run: so many hours after an event, or after the start of the run. */
export interface PlannedMoment {
  /** Id of the event whose moment a measure or a look decides; null for the start of the run. */
  readonly after: string | null;
  /** h */
  readonly by: number;
  /** It does not come before that hour of the run. */
  readonly earliest: number;
}

/** When the perturbations and regimens of a scenario begin, by id. */
export function plannedMoments({ perturb, regimens }: Scenario): ReadonlyMap<string, PlannedMoment> {
  const moments = new Map<string, Moment>([
    ...perturb.map(({ id, at }) => [id, at] as const),
    ...regimens.map(({ id, start }) => [id, start] as const),
  ]);
  return new Map([...moments].map(([id, moment]) => [id, planned(id, moment, moments)]));
}

/** Chains of events have an end, as `checkEvents` sees to. */
function planned(id: string, moment: Moment, moments: ReadonlyMap<string, Moment>): PlannedMoment {
  if ('time' in moment) return { after: null, by: internal(moment.time), earliest: internal(moment.time) };
  const before = 'after' in moment ? moments.get(moment.after) : undefined;
  if (!('after' in moment) || before === undefined) return { after: id, by: 0, earliest: 0 };
  const { after, by, earliest } = planned(moment.after, before, moments);
  const offset = internal(moment.by);
  const soonest = Math.max(0, earliest + offset);
  return moment.if === undefined
    ? { after, by: by + offset, earliest: soonest }
    : { after: id, by: 0, earliest: soonest };
}
