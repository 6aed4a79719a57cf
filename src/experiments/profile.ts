import { step } from '../engine/step.ts';
import type { Tissue } from '../engine/tissue.ts';

/** Time spent in each phase so far, ms, in how many ticks, and by each thread in tasks of the kernels (the calling one first). */
export interface Profile {
  readonly phases: ReadonlyMap<string, number>;
  readonly ticks: number;
  readonly busy: readonly number[];
}

/** The engine's step with a clock held to it; the engine itself has none. */
export function profiledStep(): { step(tissue: Tissue): void; readonly profile: Profile } {
  const phases = new Map<string, number>();
  let ticks = 0;
  let [before, busy]: [readonly number[] | null, readonly number[]] = [null, []];
  return {
    step(tissue) {
      before ??= tissue.crew.busy();
      let began = performance.now();
      step(tissue, (phase) => {
        const now = performance.now();
        phases.set(phase, (phases.get(phase) ?? 0) + now - began);
        began = now;
      });
      ticks += 1;
      busy = tissue.crew.busy().map((time, thread) => time - before![thread]!);
    },
    get profile() {
      return { phases, ticks, busy };
    },
  };
}
