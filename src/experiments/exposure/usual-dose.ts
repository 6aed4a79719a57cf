import { hours, internal, quantity } from '../../core/units.ts';
import { depotsOf } from '../../engine/treatment/pharmacokinetics.ts';
import { depots } from '../../model/depots.ts';
import type { Drug } from '../../model/drug.ts';
import type { Dose } from '../../model/regimen.ts';
import type { Species } from '../../model/species.ts';
import { readyRegimens } from '../../scenarios/index.ts';
import { strategies } from '../../strategies/index.ts';

/** Something that gives drugs to a species. */
interface Plan {
  readonly id: string;
  readonly species: string;
  readonly doses: readonly Dose[];
}

/** The first dose of a drug, and the id of the regimen or strategy that gives it; null where none does. */
export interface UsualDose {
  readonly plan: string | null;
  readonly dose: Dose;
}

/**
 * What a species gets of a drug: by a ready regimen of the drug alone if there is one, then by any, then by a strategy. Where
 * none gives it, 1 mg/kg by the way that it is taken up, or at once.
 */
export function usualDose(drug: Drug, species: Species): UsualDose {
  const own = readyRegimens.filter(({ doses }) => doses.every((dose) => dose.drug === drug.id));
  for (const plan of [...own, ...readyRegimens, ...plansOfStrategies()]) {
    const dose = plan.species === species.id ? firstOf(plan, drug) : undefined;
    if (dose !== undefined && isTakenUp(dose, drug, species)) return { plan: plan.id, dose };
  }
  const [route = 'bolus'] = depotsOf(drug, species);
  return { plan: null, dose: { drug: drug.id, amount: quantity(1, 'mg/kg'), route, at: hours(0) } };
}

function plansOfStrategies(): Plan[] {
  return strategies.flatMap(({ id, arms }) =>
    arms.flatMap(({ scenario }) => scenario.regimens.map(({ doses }) => ({ id, species: scenario.species, doses }))),
  );
}

function firstOf({ doses }: Plan, drug: Drug): Dose | undefined {
  const own = doses.filter((dose) => dose.drug === drug.id && dose.amount.amount > 0);
  return own.toSorted((a, b) => internal(a.at) - internal(b.at))[0];
}

function isTakenUp({ route }: Dose, drug: Drug, species: Species): boolean {
  const depot = depots.find((each) => each === route);
  return depot === undefined || depotsOf(drug, species).includes(depot);
}
