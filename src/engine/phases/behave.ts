import { expressedBy, expressionOf } from '../senses/expression.ts';
import type { Modifiers } from '../senses/modifiers.ts';
import { occupied } from '../senses/occupancy.ts';
import { rivalry } from '../senses/rivals.ts';
import type { Tissue } from '../tissue.ts';

/** In the cells of the stretch, rules turn signals and activities into rates; bonds follow from the receptors that hold each cell. */
export function behave(tissue: Tissue, modifiers: Modifiers): void {
  const { cells, kernels, program, senses } = tissue;
  const { behaving, first, row, runs, settling } = senses.stretch;
  kernels.rules.respond(behaving);
  kernels.columns.scatter(settling, first);
  for (let t = 0; t < program.types.length; t++) {
    if (program.types[t]!.bonds.length === 0) continue;
    for (let p = runs[t]!; p < runs[t + 1]!; p++) {
      const i = row[p]!;
      if (cells.holder[i] !== 0) cells.bonds[i] = bondStrength(tissue, modifiers, t, p);
    }
  }
}

/**
 * B = Σ weight · occupancy · activation; a ligand of the holder binds a held cell undisturbed by those that touch, but not by
 * drugs that take the receptor.
 */
function bondStrength(tissue: Tissue, modifiers: Modifiers, t: number, p: number): number {
  const { program, rivals, senses } = tissue;
  const { activity, occupancy, row, voxel } = senses.stretch;
  const type = program.types[t]!;
  let strength = 0;
  for (const { receptor: r, weight, activatedBy } of type.bonds) {
    const receptor = program.receptors[r]!;
    const active = activatedBy < 0 ? 1 : activity[activatedBy]![p]!;
    if (receptor.ligand < 0) {
      strength += weight * occupancy[r]![p]! * active;
      continue;
    }
    const bound = senses.grip[receptor.ligand]![row[p]!]! / receptor.affinity;
    const taken = rivalry(rivals.receptors[r]!.taking, voxel[p]!);
    const expressed = expressedBy(expressionOf(tissue, modifiers, t, r), row[p]!);
    strength += occupied(weight * active * expressed * bound, bound, 0, taken);
  }
  return strength;
}
