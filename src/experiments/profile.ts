import { step } from '../engine/step.ts';
import type { Tissue } from '../engine/tissue.ts';

/** Time spent in each phase so far, ms, and in how many ticks. */
export interface Profile {
  readonly phases: ReadonlyMap<string, number>;
  readonly ticks: number;
}

/** The engine's step with a clock held to it; the engine itself has none. */
export function profiledStep(): { step(tissue: Tissue): void; readonly profile: Profile } {
  const phases = new Map<string, number>();
  let ticks = 0;
  return {
    step(tissue) {
      let began = performance.now();
      step(tissue, (phase) => {
        const now = performance.now();
        phases.set(phase, (phases.get(phase) ?? 0) + now - began);
        began = now;
      });
      ticks += 1;
    },
    get profile() {
      return { phases, ticks };
    },
  };
}
