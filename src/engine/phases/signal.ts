import type { Modifiers } from '../modifiers.ts';
import { rivalry, rivalsOf } from '../rivals.ts';
import type { Tissue } from '../tissue.ts';

/**
 * Pathways inside each cell respond: activities follow their rules with their time constants. A perturbation scales what an
 * activity is heading for, so that a block of one half leads to half of it, whatever the tick; so does a drug that inhibits it.
 */
export function signal(tissue: Tissue, modifiers: Modifiers): void {
  const { cells, kernels, program, senses } = tissue;
  const { runs } = senses;
  kernels.columns.gather(senses.memory);
  kernels.rules.respond(senses.signaling);
  program.activities.forEach(({ id }, k) => {
    const rivals = rivalsOf(tissue, 'inhibits', ({ activity }) => activity.id === id);
    if (rivals.length === 0) return;
    const { count } = cells.table;
    for (let p = 0; p < count; p++) senses.aim[k]![p]! /= 1 + rivalry(rivals, senses.voxel[p]!);
  });
  program.activities.forEach((_, k) => {
    program.types.forEach((_type, t) => {
      const factor = modifiers.activity[t]![k]!;
      if (factor === 1) return;
      for (let p = runs[t]!; p < runs[t + 1]!; p++) senses.aim[k]![p]! *= factor;
    });
  });
  kernels.rules.relax(senses.signaling);
  kernels.columns.scatter(senses.memory);
}
