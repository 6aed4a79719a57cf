import { min } from '../core/math.ts';
import { hours, internal, type Quantity } from '../core/units.ts';
import type { Moment } from '../model/regimen.ts';
import type { Scenario } from '../model/scenario.ts';

const timeOf = (moment: Moment): number => ('time' in moment ? internal(moment.time) : 0);

/** How long after an arm is first given or made to hold a drug some moment comes. */
export function sinceFirst(
  { perturb, regimens }: Pick<Scenario, 'perturb' | 'regimens'>,
  moment: Moment,
): Quantity<'time'> {
  const holds = perturb.filter(({ action }) => action === 'clamp').map(({ at }) => at);
  const first = min(...[...regimens.map(({ start }) => start), ...holds].map(timeOf));
  return hours(timeOf(moment) - first);
}
