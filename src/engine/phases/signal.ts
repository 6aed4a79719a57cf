import type { Modifiers } from '../modifiers.ts';
import type { Tissue } from '../tissue.ts';

/** Pathways inside each agent respond: activities follow their rules with their time constants. */
export function signal(tissue: Tissue, modifiers: Modifiers): void {
  const { cells, kernels, program, senses } = tissue;
  program.activities.forEach((_, k) => {
    program.types.forEach((type, t) => {
      if (type.activities[k] === null) {
        senses.activity[k]!.fill(0, senses.runs[t]!, senses.runs[t + 1]!);
        return;
      }
      const factor = modifiers.activity[t]![k]!;
      for (let p = senses.runs[t]!; p < senses.runs[t + 1]!; p++) {
        senses.activity[k]![p] = cells.activities[k]![senses.order[p]!]! * factor;
      }
    });
  });
  kernels.rules.respond(senses.signaling);
  kernels.rules.relax(senses.signaling);
  program.activities.forEach((_, k) => {
    program.types.forEach((type, t) => {
      if (type.activities[k] === null) return;
      const factor = modifiers.activity[t]![k]!;
      for (let p = senses.runs[t]!; p < senses.runs[t + 1]!; p++) {
        const value = senses.activity[k]![p]! * factor;
        senses.activity[k]![p] = value;
        cells.activities[k]![senses.order[p]!] = value;
      }
    });
  });
}
