import { modifiers } from '../engine/modifiers.ts';
import { behave } from '../engine/phases/behave.ts';
import { circulate, perfuse, regulate } from '../engine/phases/circulate.ts';
import { diffuse } from '../engine/phases/diffuse.ts';
import { move } from '../engine/phases/move.ts';
import { renew } from '../engine/phases/renew.ts';
import { sense } from '../engine/phases/sense.ts';
import { signal } from '../engine/phases/signal.ts';
import type { Tissue } from '../engine/tissue.ts';

/** Time spent in each phase so far, ms, and in how many ticks. */
export interface Profile {
  readonly phases: ReadonlyMap<string, number>;
  readonly ticks: number;
}

/** The engine's step with a clock between its phases; the engine itself has none. A test holds the two to equal bits. */
export function profiledStep(): { step(tissue: Tissue): void; readonly profile: Profile } {
  const phases = new Map<string, number>();
  let ticks = 0;
  return {
    step(tissue) {
      let began = performance.now();
      const timed = (phase: string) => {
        const now = performance.now();
        phases.set(phase, (phases.get(phase) ?? 0) + now - began);
        began = now;
      };
      circulate(tissue);
      const now = modifiers(tissue);
      regulate(tissue, now);
      perfuse(tissue);
      timed('circulate');
      diffuse(tissue, now);
      timed('diffuse');
      sense(tissue, now);
      timed('sense');
      signal(tissue, now);
      timed('signal');
      behave(tissue, now);
      timed('behave');
      move(tissue);
      timed('move');
      renew(tissue);
      timed('renew');
      tissue.clock.tick[0]! += 1;
      ticks += 1;
    },
    get profile() {
      return { phases, ticks };
    },
  };
}
