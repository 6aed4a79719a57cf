import type { ReadyRegimen } from '../model/ready-regimen.ts';
import type { Dose } from '../model/regimen.ts';
import type { TrialArm } from './trial.ts';

/** An arm that patients were given. */
export function arm(name: string, regimen: ReadyRegimen): TrialArm {
  return { name, regimen, isOfTrial: true, withheld: [] };
}

/** What the trial did not have: the same calendar, with doses of nothing where it has some of the drugs. */
export function without(drugs: readonly string[], name: string, regimen: ReadyRegimen): TrialArm {
  const doses = regimen.doses.map((dose) => (drugs.includes(dose.drug) ? empty(dose) : dose));
  return { name, regimen: { ...regimen, doses }, isOfTrial: false, withheld: drugs };
}

/** The same calendar without any drug. */
export function untreated(regimen: ReadyRegimen): TrialArm {
  return without([...new Set(regimen.doses.map(({ drug }) => drug))], 'no treatment', regimen);
}

function empty(dose: Dose): Dose {
  return { ...dose, amount: { ...dose.amount, amount: 0 } };
}
