import { max } from '../../core/math.ts';
import type { Modifiers } from '../modifiers.ts';
import { number } from '../program.ts';
import { rivalry, rivalsOf } from '../rivals.ts';
import type { Tissue } from '../tissue.ts';

/**
 * Pathways inside each cell respond: activities follow their rules with their time constants. A perturbation scales what an
 * activity is heading for, so that a block of one half leads to half of it, whatever the tick; so does a drug that inhibits it,
 * and one that raises it moves that towards its own end.
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
  raise(tissue);
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

/** Drugs that raise an activity: a + (to − a)·I/(half + I) where it heads for less than `to`. */
function raise(tissue: Tissue): void {
  const { program, senses } = tissue;
  program.activities.forEach(({ id }, k) => {
    for (const rival of rivalsOf(tissue, 'raises', ({ activity }) => activity.id === id)) {
      const { cells, to } = rival.effect;
      const end = number(to);
      program.types.forEach((type, t) => {
        if (type.activities[k] === null) return;
        if (cells?.every((cell) => cell.id !== type.id)) return;
        for (let p = senses.runs[t]!; p < senses.runs[t + 1]!; p++) {
          const level = rivalry([rival], senses.voxel[p]!);
          const aim = senses.aim[k]![p]!;
          senses.aim[k]![p] = aim + (max(0, end - aim) * level) / (1 + level);
        }
      });
    }
  });
}
