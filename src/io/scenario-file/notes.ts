import { internal, printQuantity } from '../../core/units.ts';
import type { Moment } from '../../model/regimen.ts';
import type { Scenario } from '../../model/scenario.ts';

/** What a reader should know about a scenario that is allowed and yet may not be meant, one sentence each. */
export function notesOn(scenario: Scenario): string[] {
  const end = internal(scenario.until);
  const starts = new Map<string, Moment>([
    ...scenario.perturb.map(({ id, at }) => [id, at] as const),
    ...scenario.regimens.map(({ id, start }) => [id, start] as const),
  ]);
  const after = ` after the end of the run (${printQuantity(scenario.until)}) and will not happen.`;
  const late = scenario.perturb
    .filter(({ at }) => (timeOf(at, starts) ?? 0) > end)
    .map(({ id }) => `The perturbation "${id}" comes${after}`);
  const lateDoses = scenario.regimens.flatMap(({ id, start, doses, cycles }) =>
    doses
      .filter(({ at, every, times = 1 }) => {
        const cycle = cycles === undefined ? 0 : internal(cycles.every) * (cycles.times - 1);
        const last = cycle + internal(at) + (every === undefined ? 0 : internal(every) * (times - 1));
        return (timeOf(start, starts) ?? 0) + last > end;
      })
      .map(({ drug }) => `In the regimen "${id}" at least one dose of ${drug} comes${after}`),
  );
  return [...late, ...lateDoses];
}

/** Hours from the start, or undefined when a measure decides. */
function timeOf(moment: Moment, starts: ReadonlyMap<string, Moment>): number | undefined {
  if ('time' in moment) return internal(moment.time);
  if (!('after' in moment)) return undefined;
  const before = starts.get(moment.after);
  const start = before === undefined ? undefined : timeOf(before, starts);
  return start === undefined ? undefined : start + internal(moment.by);
}
