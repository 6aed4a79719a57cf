import { exp, max } from '../../core/math.ts';
import type { Bodies } from '../../kernels/mechanics/contract.ts';
import { lean } from '../cells/lean.ts';
import { number } from '../program/program.ts';
import { purpose } from '../purpose.ts';
import { substeps } from '../substeps.ts';
import type { Tissue } from '../tissue.ts';

/** Cells grow, decide where to go, stick to each other and give way, in sub-steps. */
export function move(tissue: Tissue): void {
  const { clock, kernels, outset, program, scenario } = tissue;
  const { crowdingMemory, growth } = program.model.physics;
  const { bodies, fastest } = setOut(tissue, 1 - exp(-clock.dt / number(growth)));
  const steps = substeps(program, max(fastest, lean(tissue, bodies)), clock.dt) * (scenario.subdivide ?? 1);
  const moved = kernels.mechanics.move(bodies, clock.dt / steps, steps);
  tissue.effort.substeps = steps;
  tissue.effort.most = max(tissue.effort.most, steps);
  tissue.effort.capped += moved.capped;
  kernels.motion.settle(outset, bodies.n, 1 - exp(-clock.dt / number(crowdingMemory)));
}

/**
 * The cells in the tissue, lined up before, grow and become bodies of the mechanics that go where they please, unless they are held.
 *
 * @param growth share of the way to the size of their type, or to the part of it that their rules leave
 */
export function setOut(
  { clock, kernels, outset, scenario }: Tissue,
  growth: number,
): { bodies: Bodies; fastest: number } {
  const departure = { growth, seed: scenario.seed, purpose: purpose.motility, tick: clock.tick[0]! };
  const { n, fastest } = kernels.motion.setOut(outset, departure);
  return { bodies: { ...outset.bodies, n }, fastest };
}
