import { type BehaviorId, behaviorIds } from '../../model/behavior.ts';
import type { Tissue } from '../tissue.ts';

const secretion = behaviorIds.indexOf('secretion');

/** Rules turn signals and activities into rates; bonds follow from the receptors that hold each cell. */
export function behave(tissue: Tissue): void {
  const { cells, kernels, program, senses } = tissue;
  kernels.rules.respond(senses.behaving);
  program.types.forEach((type, t) => {
    for (let p = senses.runs[t]!; p < senses.runs[t + 1]!; p++) {
      const i = senses.order[p]!;
      cells.secretion[i] = senses.behavior[secretion]![p]!;
      let strength = 0;
      for (const { receptor, weight, activatedBy } of type.bonds) {
        const active = activatedBy < 0 ? 1 : senses.activity[activatedBy]![p]!;
        strength += weight * senses.occupancy[receptor]![p]! * active;
      }
      cells.bonds[i] = strength;
    }
  });
}

/** The column of one behavior, by position in `senses.order`. */
export function behaviorColumn({ senses }: Tissue, id: BehaviorId): Float32Array {
  return senses.behavior[behaviorIds.indexOf(id)]!;
}
