import type { Scenario } from '../../model/scenario.ts';

/** Those whose cells are transplanted in a scenario, each once, in the order of its perturbations. */
export function donorsOf({ perturb }: Pick<Scenario, 'perturb'>): string[] {
  const transplants = perturb.filter(({ action }) => action === 'transplant');
  return [...new Set(transplants.map(({ id, donor = id }) => donor))];
}
