import { internal, quantity } from '../core/units.ts';
import type { Perturbation, Scenario } from '../model/scenario.ts';

/** A scenario in another block: cells that come by number come as densely as before, at least one of a kind. */
export function inBlock(scenario: Scenario, block: Scenario['block']): Scenario {
  const share = volumeOf(block) / volumeOf(scenario.block);
  const sized = (perturbation: Perturbation): Perturbation => {
    const { count } = perturbation;
    if (count === undefined) return perturbation;
    return { ...perturbation, count: quantity(Math.max(1, Math.round(share * internal(count))), 'cells') };
  };
  return { ...scenario, block, perturb: scenario.perturb.map(sized) };
}

const volumeOf = ({ x, y, z }: Scenario['block']) => internal(x) * internal(y) * internal(z);
