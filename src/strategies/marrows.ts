import { overgrown, sparse, spreading } from '../assays/index.ts';
import { days, type Quantity } from '../core/units.ts';
import type { Perturbation, Scenario } from '../model/scenario.ts';

/** Leukemic marrow that all strategies of a seed go on from, and the day from which something may be done to it. */
export interface Marrow {
  readonly grown: (until: Quantity<'time'>) => Scenario;
  readonly from: Quantity<'time'>;
}

/** A fifth is leukemic on its seventh day (one untreated seed), and it is not full two weeks later. */
export const withRoom: Marrow = { grown: sparse, from: days(7) };
/** An eighth is leukemic at the start; walls leak from the third day on (one untreated seed). */
export const early: Marrow = { grown: spreading, from: days(1) };
/** 37 % is leukemic a day after leukemia came in, half of it on the third (one untreated seed). */
export const halfLeukemic: Marrow = { grown: overgrown, from: days(1) };

/** The marrow of a scenario with mutations of its leukemic cells beside that of the story. */
export function withMutations(scenario: Scenario, mutations: readonly string[]): Scenario {
  const add = (each: Perturbation): Perturbation =>
    each.genotype === undefined ? each : { ...each, genotype: [...each.genotype, ...mutations] };
  return { ...scenario, perturb: scenario.perturb.map(add) };
}
