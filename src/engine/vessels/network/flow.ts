import { MarrowError } from '../../../core/error.ts';
import { PI } from '../../../core/math.ts';
import type { Network } from './network.ts';
import { type Held, solvePressure } from './pressure.ts';

export type { Held } from './pressure.ts';

/** One mmHg over one cP, in 1/h: 133.322387415 Pa / 0.001 Pa·s × 3600 s/h. */
const pressureOverViscosity = 133.322387415 * 1000 * 3600;

export interface Flow {
  /** [nodes], mmHg. */
  readonly pressure: Float64Array;
  /** [segments], µm³/h, positive from `from` to `to`. */
  readonly flow: Float64Array;
  /** Nodes from the highest to the lowest pressure: every flow runs from an earlier node to a later one. */
  readonly order: Int32Array;
}

/**
 * Volume that one mmHg drives through each segment: π r⁴ / (8 μ L), by Poiseuille.
 *
 * @param viscosity cP; one number, or one for each segment
 * @returns [segments], µm³/(h·mmHg)
 */
export function conductances(network: Network, viscosity: number | ArrayLike<number>): Float64Array {
  const { radius, length } = network.segments;
  const result = new Float64Array(radius.length);
  for (let s = 0; s < result.length; s++) {
    const mu = typeof viscosity === 'number' ? viscosity : viscosity[s]!;
    const area = radius[s]! * radius[s]!;
    result[s] = (pressureOverViscosity * PI * area * area) / (8 * mu * length[s]!);
  }
  return result;
}

/** One pressure at all inlets and one at all outlets, mmHg. */
export function heldAtEnds(network: Network, inlet: number, outlet: number): Held[] {
  return [
    ...network.inlets.map((node) => ({ node, pressure: inlet })),
    ...network.outlets.map((node) => ({ node, pressure: outlet })),
  ];
}

/** Blood that enters, µm³/h. */
export function inflow({ inlets, segments: { from, to } }: Network, { flow }: Flow): number {
  let entering = 0;
  for (const node of inlets) {
    for (let s = 0; s < flow.length; s++) {
      if (from[s] === node) entering += flow[s]!;
      if (to[s] === node) entering -= flow[s]!;
    }
  }
  return entering;
}

/**
 * Node pressures and segment flows, with volume conserved at every node whose pressure is not given.
 *
 * A segment of conductance 0 is closed. Nodes cut off from every given pressure have no flow and take the lowest given one.
 *
 * @param conductance [segments], µm³/(h·mmHg), at least 0
 * @throws MarrowError `invalid-model` when no pressure is given
 */
export function solveFlow(network: Network, conductance: ArrayLike<number>, held: readonly Held[]): Flow {
  if (held.length === 0) {
    throw new MarrowError({
      kind: 'invalid-model',
      message: 'the network of vessels has no node with a given pressure',
      expected: 'at least one inlet and one outlet',
      found: 'none',
      advice: 'Give the pressure of the nodes at which blood enters and leaves.',
    });
  }
  const { from, to } = network.segments;
  const nodes = network.nodes.x.length;
  const lowest = held.reduce((least, { pressure }) => (pressure < least ? pressure : least), held[0]!.pressure);
  const above = solvePressure(nodes, from, to, conductance, held, lowest);
  const flow = new Float64Array(from.length);
  const surplus = new Float64Array(nodes);
  for (let s = 0; s < flow.length; s++) {
    flow[s] = conductance[s]! * (above[from[s]!]! - above[to[s]!]!);
    surplus[from[s]!]! -= flow[s]!;
    surplus[to[s]!]! += flow[s]!;
  }
  const mending = solvePressure(
    nodes,
    from,
    to,
    conductance,
    held.map(({ node }) => ({ node, pressure: 0 })),
    0,
    surplus,
  );
  for (let s = 0; s < flow.length; s++) {
    const drop = above[from[s]!]! - above[to[s]!]!;
    const mended = flow[s]! + conductance[s]! * (mending[from[s]!]! - mending[to[s]!]!);
    // What runs uphill after mending is rounding of a flow that is zero.
    flow[s] = mended * drop > 0 ? mended : 0;
  }
  const order = Int32Array.from(above.keys()).sort((a, b) => above[b]! - above[a]! || a - b);
  return { pressure: above.map((pressure) => pressure + lowest), flow, order };
}
