import { max, min } from '../../core/math.ts';
import type { Hormone } from '../../model/species.ts';
import { number } from '../program/program.ts';
import type { Tissue } from '../tissue.ts';

/** Level of a hormone of the body with what the drugs that stand for it add. */
export function hormoneLevel({ blood, program }: Pick<Tissue, 'blood' | 'program'>, k: number): number {
  const { substance } = program.model.speciesInUse.hormones[k]!;
  let level = blood.hormone[k]!;
  program.drugs.forEach(({ replaces }, d) => {
    if (replaces?.hormone.id === substance.id) level += blood.drugLevel[d]! / number(replaces.at);
  });
  return level;
}

/** Clearance of a hormone over that at rest: unspecific + (1 − unspecific)·N/N₀. */
export function clearanceOf({ blood, program }: Pick<Tissue, 'blood' | 'program'>, hormone: Hormone): number {
  const cleared = blood.pool[program.typeIndex(hormone.clearedBy)]!;
  const unspecific = number(hormone.unspecific);
  return unspecific + (1 - unspecific) * min(max(cleared / blood.neutrophilsAtRest, 0), 1e3);
}
