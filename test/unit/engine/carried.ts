import { type Carrier, levelAt } from '../../../src/kernels/vessels/carrier.ts';
import { type Carried, carry } from '../../../src/kernels/vessels/carry.ts';
import type { Flow, Network } from '../../../src/kernels/vessels/network.ts';

/** A solute that nothing binds: its content is its concentration. */
export const plainSolute: Carrier = { solubility: 1, capacity: 0, half: 1, power: 1 };

/**
 * Carry a substance down the flow while each segment loses a given amount.
 *
 * Where a segment is asked for more than the blood brings, it gives all there is; `flux` of the result says what was given.
 * A segment without flow gives nothing and has level 0.
 *
 * @param inflow level of the blood that enters the network
 * @param flux   [segments], amount per hour
 */
export function carryAgainstFlux(
  network: Network,
  flow: Flow,
  carrier: Carrier,
  inflow: number,
  flux: ArrayLike<number>,
): Carried {
  return carry(
    network,
    flow,
    carrier,
    inflow,
    (segment, volume, level, content, result) => {
      const asked = flux[segment]!;
      result.flux = asked < volume * content ? asked : volume * content;
      result.content = asked < volume * content ? content - asked / volume : 0;
      result.level = levelAt(carrier, result.content, level);
      result.mean = 0.5 * (level + result.level);
    },
    () => 0,
  );
}
