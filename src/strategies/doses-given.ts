import { hours, internal } from '../core/units.ts';
import type { Dose } from '../model/regimen.ts';
import type { Scenario } from '../model/scenario.ts';
import { later } from '../scenarios/regimens/dose.ts';

/** Doses of an arm that have something in them, counted from the first regimen of the arm. */
export function dosesGiven({ regimens }: Pick<Scenario, 'regimens'>): Dose[] {
  const startOf = ({ start }: Scenario['regimens'][number]) => ('time' in start ? internal(start.time) : 0);
  const first = regimens[0] === undefined ? 0 : startOf(regimens[0]);
  return regimens
    .flatMap((regimen) => later(regimen.doses, hours(startOf(regimen) - first)))
    .filter(({ amount }) => amount.amount > 0);
}
