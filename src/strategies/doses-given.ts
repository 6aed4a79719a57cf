import type { Dose } from '../model/regimen.ts';
import type { Scenario } from '../model/scenario.ts';
import { later } from '../scenarios/regimens/dose.ts';
import { sinceFirst } from './since-first.ts';

/** Doses of an arm that have something in them, counted from the first thing that it is given. */
export function dosesGiven(scenario: Pick<Scenario, 'perturb' | 'regimens'>): Dose[] {
  return scenario.regimens
    .flatMap(({ doses, start }) => later(doses, sinceFirst(scenario, start)))
    .filter(({ amount }) => amount.amount > 0);
}
