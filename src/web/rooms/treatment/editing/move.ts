import { internal } from '../../../../core/units.ts';
import type { Moment } from '../../../../model/regimen.ts';
import type { Scenario } from '../../../../model/scenario.ts';
import { type Chosen, doseOf, perturbationOf, regimenOf, withDose, withPerturbation, withRegimen } from './chosen.ts';
import { standingsOf } from './clock.ts';
import { shifted } from './times.ts';

/**
 * How far, in hours, something can be moved when asked to move so far: a dose not before the start of its regimen, an event
 * not before the zero of its clock; what waits for a measure stands where it is.
 */
export function movable(scenario: Scenario, chosen: Chosen, byHours: number): number {
  if (chosen.kind === 'dose') {
    const dose = doseOf(scenario, chosen);
    return dose === undefined ? 0 : Math.max(byHours, -internal(dose.at));
  }
  const moment = momentOf(scenario, chosen);
  if (moment === undefined || !('time' in moment || 'after' in moment)) return 0;
  const { hours } = standingsOf(scenario).get(chosen.id)!;
  return Math.max(byHours, -hours);
}

/** The scenario with a line of doses, a regimen or a perturbation some hours later, as far as that can be. */
export function moved(scenario: Scenario, chosen: Chosen, byHours: number): Scenario {
  const by = movable(scenario, chosen, byHours);
  if (by === 0) return scenario;
  if (chosen.kind === 'dose') return withDose(scenario, chosen, (dose) => ({ ...dose, at: shifted(dose.at, by) }));
  if (chosen.kind === 'regimen')
    return withRegimen(scenario, chosen.id, (regimen) => ({ ...regimen, start: later(regimen.start, by) }));
  return withPerturbation(scenario, chosen.id, (each) => ({ ...each, at: later(each.at, by) }));
}

function momentOf(scenario: Scenario, chosen: Exclude<Chosen, { kind: 'dose' }>): Moment | undefined {
  return chosen.kind === 'regimen' ? regimenOf(scenario, chosen.id)?.start : perturbationOf(scenario, chosen.id)?.at;
}

function later(moment: Moment, by: number): Moment {
  if ('time' in moment) return { time: shifted(moment.time, by) };
  return 'after' in moment ? { ...moment, by: shifted(moment.by, by) } : moment;
}
