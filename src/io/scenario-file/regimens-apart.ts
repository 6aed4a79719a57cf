import { internal } from '../../core/units.ts';
import type { Regimen } from '../../model/regimen.ts';
import type { Scenario } from '../../model/scenario.ts';
import { daysOf, firstOverlap, type Infusion, infusionsOf } from './infusions.ts';
import { type PlannedMoment, plannedMoments } from './planned-moment.ts';
import { refuse } from './problem.ts';

/**
 * Refuse infusions of one drug at the same time in two regimens, as they are planned. Of regimens that wait for different
 * measures or looks, and of cycles that may be delayed, nothing is known before the run.
 */
export function checkRegimensApart(scenario: Scenario): void {
  const { regimens } = scenario;
  const starts = plannedMoments(scenario);
  const planned = regimens.map((regimen, index) => ({ regimen, index, start: starts.get(regimen.id)! }));
  for (const [after, together] of Map.groupBy(planned, ({ start }) => start.after)) {
    const overlap = firstOverlap(
      together.flatMap(({ regimen, index, start }) => infusionsOfRegimen(regimen, index, start)),
    );
    if (overlap === null) continue;
    const [before, next] = overlap;
    const [first, second] = before.index < next.index ? [before, next] : [next, before];
    const [one, other] = [regimens[first.index]!.id, regimens[second.index]!.id];
    const event = after === null ? '' : ` after "${after}"`;
    refuse({
      path: ['regimens', second.index, 'start'],
      message: `infusions of ${next.drug} in "${one}" and "${other}" overlap on ${daysOf(next.from)}${event}`,
      expected: 'one infusion of a drug at a time',
      found: `one in "${one}" from ${daysOf(first.from)} and one in "${other}" from ${daysOf(second.from)}`,
      advice: `Let that of "${other}" begin when that of "${one}" has ended, or make one infusion of the two.`,
    });
  }
}

function infusionsOfRegimen({ doses, cycles, adjust = [] }: Regimen, index: number, { by }: PlannedMoment): Infusion[] {
  const mayWait = adjust.some(({ action }) => action === 'delay');
  const offsets =
    cycles === undefined || mayWait
      ? [by]
      : Array.from({ length: cycles.times }, (_, cycle) => by + cycle * internal(cycles.every));
  const once = doses.flatMap((dose) => infusionsOf(dose, index));
  return offsets.flatMap((offset) => once.map((each) => ({ ...each, from: each.from + offset, to: each.to + offset })));
}
