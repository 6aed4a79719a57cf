import { max } from '../../core/math.ts';
import { number } from '../program/program.ts';
import type { Modifiers } from '../senses/modifiers.ts';
import { rivalry } from '../senses/rivals.ts';
import type { Tissue } from '../tissue.ts';

/**
 * Pathways inside the cells of the stretch respond: activities follow their rules with their time constants. A perturbation
 * scales what an activity is heading for, so that a block of one half leads to half of it, whatever the tick; so does a drug
 * that inhibits it, and one that raises it moves that towards its own end.
 */
export function signal(tissue: Tissue, modifiers: Modifiers): void {
  const { kernels, program, rivals, senses } = tissue;
  const { aim, count, first, memory, runs, signaling, voxel } = senses.stretch;
  kernels.rules.respond(signaling);
  rivals.inhibiting.forEach((inhibitors, k) => {
    if (inhibitors.length === 0) return;
    for (let p = 0; p < count; p++) aim[k]![p]! /= 1 + rivalry(inhibitors, voxel[p]!);
  });
  raise(tissue);
  for (let t = 0; t < program.types.length; t++) {
    if (runs[t] === runs[t + 1]) continue;
    for (let k = 0; k < aim.length; k++) {
      const factor = modifiers.activity[t]![k]!;
      if (factor === 1) continue;
      for (let p = runs[t]!; p < runs[t + 1]!; p++) aim[k]![p]! *= factor;
    }
  }
  kernels.rules.relax(signaling);
  kernels.columns.scatter(memory, first);
}

/** Drugs that raise an activity: a + (to − a)·I/(half + I) where it heads for less than `to`. */
function raise(tissue: Tissue): void {
  const { program, rivals, senses } = tissue;
  const { aim: aims, runs, voxel } = senses.stretch;
  rivals.raising.forEach((raisers, k) => {
    for (const rival of raisers) {
      const { cells, to } = rival.effect;
      const end = number(to);
      program.types.forEach((type, t) => {
        if (type.activities[k] === null) return;
        if (cells?.every((cell) => cell.id !== type.id)) return;
        for (let p = runs[t]!; p < runs[t + 1]!; p++) {
          const level = rivalry([rival], voxel[p]!);
          const aim = aims[k]![p]!;
          aims[k]![p] = aim + (max(0, end - aim) * level) / (1 + level);
        }
      });
    }
  });
}
