import { human } from '../../biology/anatomy/species.ts';
import { number } from '../../engine/program/program.ts';
import type { Species } from '../../model/species.ts';

/** Counts in blood at which responses and recoveries are read, 1e9/L. */
export interface CountLevels {
  readonly neutrophils: { readonly partial: number; readonly complete: number };
  readonly platelets: { readonly untransfused: number; readonly partial: number; readonly complete: number };
}

/**
 * Of a patient.
 *
 * Source: `partial` and `complete` as in CRh and CR, Döhner et al., Blood 140, 1345 (2022). `untransfused` is the count that
 * recovery after a transplant is dated by, for instance Gunn et al., Biol Blood Marrow Transplant 9, 643 (2003).
 */
const ofPatients: CountLevels = {
  neutrophils: { partial: 0.5, complete: 1 },
  platelets: { untransfused: 20, partial: 50, complete: 100 },
};

/** In another species the same shares of the healthy counts; so in a mouse CR takes a quarter of its neutrophils, as recovery does. */
export function countLevelsOf({ neutrophils, platelets }: Species): CountLevels {
  const n = number(neutrophils.count) / number(human.neutrophils.count);
  const p = number(platelets.count) / number(human.platelets.count);
  return {
    neutrophils: { partial: n * ofPatients.neutrophils.partial, complete: n * ofPatients.neutrophils.complete },
    platelets: {
      untransfused: p * ofPatients.platelets.untransfused,
      partial: p * ofPatients.platelets.partial,
      complete: p * ofPatients.platelets.complete,
    },
  };
}
