import { max } from '../../core/math.ts';
import type { Grid } from '../../kernels/field/problem.ts';
import type { CompiledSubstance } from '../program/program.ts';
import type { Anatomy } from '../vessels/anatomy.ts';
import type { Bath } from './bath.ts';
import { type Surroundings, surroundingsOf, surroundingsUnder } from './surroundings.ts';

/** How a substance is advanced, and how exactly. */
export interface Scheme {
  /** Its steady state, or one backward Euler step over the tick. */
  readonly kind: 'steady' | 'transient';
  /** Largest relative residual with which a field may be left as it was. */
  readonly tolerance: number;
  /** Estimated relative L2 error that a solve may leave. */
  readonly accuracy: number;
}

/** A substance that relaxes this many times within a tick is taken as steady. */
const muchFaster = 10;
/** Relative residual of a steady field that may be left as it was. */
const tolerance = 5e-4;
/** Estimated L2 error of a steady field: half of the promised 0.5 %, as the estimate is short by up to 1.7 on marrow. */
const accuracy = 2.5e-3;
/** Below this a residual in float32 means nothing. */
const least = 1e-6;

/**
 * The scheme of each substance, from its relaxation rate r and the tick dt.
 *
 * What a solve leaves is remembered for 1/(r·dt) ticks, so a substance that forgets slowly is solved the more exactly: its
 * settled level is off by no more than that of a steady one.
 */
export function schemesOf(
  substances: readonly CompiledSubstance[],
  anatomy: Anatomy,
  bath: Bath | null,
  grid: Grid,
  dt: number,
): Scheme[] {
  const surroundings = bath === null ? surroundingsOf(anatomy, grid) : surroundingsUnder(grid);
  return substances.map((substance, s) => {
    const through = bath === null ? substance : { ...substance, permeability: bath.permeability[s]! };
    const relaxations = relaxationRate(through, surroundings) * dt;
    if (relaxations > muchFaster) return { kind: 'steady', tolerance, accuracy };
    const share = relaxations / (1 + relaxations);
    return { kind: 'transient', tolerance: max(least, tolerance * share), accuracy: max(least, accuracy * share) };
  });
}

/**
 * How fast a level forgets what it was, 1/h: decay, and exchange with blood through the wall and along the way to it, the two
 * in series. What cells take up comes on top but may fade, so it is not counted.
 */
export function relaxationRate(substance: CompiledSubstance, { wall, squareDistance }: Surroundings): number {
  const through = substance.permeability * wall;
  if (through === 0) return substance.decay;
  return substance.decay + 1 / (1 / through + squareDistance / substance.diffusion);
}
