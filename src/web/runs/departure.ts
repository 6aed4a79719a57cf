import type { Scenario } from '../../model/scenario.ts';

/** A state from which a run goes on. */
export interface Departure {
  /** The scenario under which it was taken. */
  readonly scenario: Scenario;
  /** As the checkpoint files have it, in gzip's form. */
  readonly state: Uint8Array;
  /** Tick at which the run takes its own course; the state is of this tick or an earlier one. */
  readonly tick: number;
}
