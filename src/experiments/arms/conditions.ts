import type { Scenario } from '../../model/scenario.ts';

/** What is asked of every question beside itself. */
export interface Conditions {
  /** The first seed; the others follow it. */
  readonly seed: number;
  /** Instead of the seeds that a question asks for. */
  readonly seeds?: number;
  /** Laid over the scenario of every arm. */
  readonly change?: (scenario: Scenario) => Scenario;
}
