import { type BehaviorId, behaviorIds } from '../../model/behavior.ts';
import { expressionOf } from '../expression.ts';
import type { Modifiers } from '../modifiers.ts';
import { type Rival, rivalry, rivalsAt } from '../rivals.ts';
import type { Tissue } from '../tissue.ts';

const secretion = behaviorIds.indexOf('secretion');
const display = behaviorIds.indexOf('display');
const permeability = behaviorIds.indexOf('permeability');

/** Rules turn signals and activities into rates; bonds follow from the receptors that hold each cell. */
export function behave(tissue: Tissue, modifiers: Modifiers): void {
  const { cells, kernels, program, senses } = tissue;
  kernels.rules.respond(senses.behaving);
  const taking = program.receptors.map(({ id }) => rivalsAt(tissue, id).taking);
  program.types.forEach(({ lining }, t) => {
    for (let p = senses.runs[t]!; p < senses.runs[t + 1]!; p++) {
      const i = senses.order[p]!;
      cells.secretion[i] = senses.behavior[secretion]![p]!;
      cells.display[i] = senses.behavior[display]![p]!;
      if (lining !== null) cells.permeability[i] = senses.behavior[permeability]![p]!;
      cells.bonds[i] = cells.holder[i] === 0 ? 0 : bondStrength(tissue, modifiers, taking, t, p);
    }
  });
}

/**
 * B = Σ weight · occupancy · activation; a ligand of the holder binds a held cell undisturbed by those that touch, but not by
 * drugs that take the receptor.
 *
 * @param taking [receptors]
 */
function bondStrength(
  tissue: Tissue,
  modifiers: Modifiers,
  taking: readonly (readonly Rival[])[],
  t: number,
  p: number,
): number {
  const { program, senses } = tissue;
  const type = program.types[t]!;
  let strength = 0;
  for (const { receptor: r, weight, activatedBy } of type.bonds) {
    const receptor = program.receptors[r]!;
    const active = activatedBy < 0 ? 1 : senses.activity[activatedBy]![p]!;
    if (receptor.ligand < 0) {
      strength += weight * senses.occupancy[r]![p]! * active;
      continue;
    }
    const bound = senses.grip[receptor.ligand]![senses.order[p]!]! / receptor.affinity;
    const taken = rivalry(taking[r]!, senses.voxel[p]!);
    strength +=
      (weight * active * expressionOf(tissue, modifiers, t, r)(senses.order[p]!) * bound) / (1 + bound + taken);
  }
  return strength;
}

/** The column of one behavior, by position in `senses.order`. */
export function behaviorColumn({ senses }: Tissue, id: BehaviorId): Float32Array {
  return senses.behavior[behaviorIds.indexOf(id)]!;
}
