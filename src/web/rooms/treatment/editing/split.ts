import { days, internal } from '../../../../core/units.ts';
import type { Scenario } from '../../../../model/scenario.ts';
import { type Chosen, doseOf, withRegimen } from './chosen.ts';
import { shifted } from './times.ts';

/** The scenario in which each repetition of a line of doses is a line of its own, so that it can be moved alone. */
export function split(scenario: Scenario, chosen: Extract<Chosen, { kind: 'dose' }>): Scenario {
  const dose = doseOf(scenario, chosen);
  if (dose?.every === undefined || (dose.times ?? 1) < 2) return scenario;
  const { every = days(0), times = 1, ...once } = dose;
  const single = Array.from({ length: times }, (_, n) => ({ ...once, at: shifted(dose.at, n * internal(every)) }));
  return withRegimen(scenario, chosen.regimen, (regimen) => ({
    ...regimen,
    doses: regimen.doses.flatMap((each, k) => (k === chosen.line ? single : [each])),
  }));
}
