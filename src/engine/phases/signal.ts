import type { Modifiers } from '../modifiers.ts';
import { rivalry, rivalsOf } from '../rivals.ts';
import type { Tissue } from '../tissue.ts';

/**
 * Pathways inside the cells of the stretch respond: activities follow their rules with their time constants. A perturbation
 * scales what an activity is heading for, so that a block of one half leads to half of it, whatever the tick; so does a drug
 * that inhibits it.
 */
export function signal(tissue: Tissue, modifiers: Modifiers): void {
  const { kernels, program, senses } = tissue;
  const { aim, count, memory, runs, signaling, voxel } = senses.stretch;
  kernels.columns.gather(memory);
  kernels.rules.respond(signaling);
  program.activities.forEach(({ id }, k) => {
    const rivals = rivalsOf(tissue, 'inhibits', ({ activity }) => activity.id === id);
    if (rivals.length === 0) return;
    for (let p = 0; p < count; p++) aim[k]![p]! /= 1 + rivalry(rivals, voxel[p]!);
  });
  program.activities.forEach((_, k) => {
    program.types.forEach((_type, t) => {
      const factor = modifiers.activity[t]![k]!;
      if (factor === 1) return;
      for (let p = runs[t]!; p < runs[t + 1]!; p++) aim[k]![p]! *= factor;
    });
  });
  kernels.rules.relax(signaling);
  kernels.columns.scatter(memory);
}
