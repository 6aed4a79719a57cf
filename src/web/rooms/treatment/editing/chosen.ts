import type { Dose, Regimen } from '../../../../model/regimen.ts';
import type { Perturbation, Scenario } from '../../../../model/scenario.ts';

/** What is being edited: a regimen, one line of its doses, or a perturbation. */
export type Chosen =
  | { readonly kind: 'regimen'; readonly id: string }
  | { readonly kind: 'dose'; readonly regimen: string; readonly line: number }
  | { readonly kind: 'perturbation'; readonly id: string };

/** Two of the same are equal when this is. */
export function keyOf(chosen: Chosen): string {
  return chosen.kind === 'dose' ? `dose ${chosen.regimen} ${chosen.line}` : `${chosen.kind} ${chosen.id}`;
}

/** The regimen of that id. */
export function regimenOf({ regimens }: Scenario, id: string): Regimen | undefined {
  return regimens.find((regimen) => regimen.id === id);
}

/** The perturbation of that id. */
export function perturbationOf({ perturb }: Scenario, id: string): Perturbation | undefined {
  return perturb.find((perturbation) => perturbation.id === id);
}

/** The line of doses that is chosen. */
export function doseOf(scenario: Scenario, { regimen, line }: Extract<Chosen, { kind: 'dose' }>): Dose | undefined {
  return regimenOf(scenario, regimen)?.doses[line];
}

/** The scenario with one regimen changed. */
export function withRegimen(scenario: Scenario, id: string, change: (regimen: Regimen) => Regimen): Scenario {
  return { ...scenario, regimens: scenario.regimens.map((each) => (each.id === id ? change(each) : each)) };
}

/** The scenario with one line of doses changed. */
export function withDose(
  scenario: Scenario,
  { regimen, line }: Extract<Chosen, { kind: 'dose' }>,
  change: (dose: Dose) => Dose,
): Scenario {
  return withRegimen(scenario, regimen, (each) => ({
    ...each,
    doses: each.doses.map((dose, k) => (k === line ? change(dose) : dose)),
  }));
}

/** The scenario with one perturbation changed. */
export function withPerturbation(
  scenario: Scenario,
  id: string,
  change: (perturbation: Perturbation) => Perturbation,
): Scenario {
  return { ...scenario, perturb: scenario.perturb.map((each) => (each.id === id ? change(each) : each)) };
}
