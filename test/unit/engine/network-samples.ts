import { growNetwork } from '../../../src/engine/vessels/network/grow.ts';
import type { Network } from '../../../src/engine/vessels/network/network.ts';
import type { GrowthPlan } from '../../../src/engine/vessels/network/plan.ts';

export const box = { x: 400, y: 160, z: 120 };
export const grid = { nx: 40, ny: 16, nz: 12, spacing: 10, periodicY: true, periodicZ: true };

export function planWith(spacing: number): GrowthPlan {
  return {
    step: 12,
    feeders: { kind: 0, count: 1, radius: 4, depth: 12, length: 100, bare: 0.5 },
    drained: { kind: 1, radius: 10, variation: 0.2, spacing, wander: 6 },
    trunks: { kind: 2, count: 1, radius: 18, setback: 30, length: 100 },
  };
}

export const grown = (seed: number, spacing = 65) => growNetwork(planWith(spacing), box, seed);

/** A network whose nodes stand on a line along x, 10 µm apart; only its wiring matters. */
export function wired(
  edges: readonly (readonly [from: number, to: number])[],
  ends: [inlet: number, outlet: number],
): Network {
  const count = Math.max(...edges.flat()) + 1;
  return {
    box,
    nodes: {
      x: Float32Array.from({ length: count }, (_, i) => 10 * i),
      y: new Float32Array(count).fill(50),
      z: new Float32Array(count).fill(50),
    },
    segments: {
      from: Int32Array.from(edges, ([from]) => from),
      to: Int32Array.from(edges, ([, to]) => to),
      radius: new Float32Array(edges.length).fill(5),
      length: new Float32Array(edges.length).fill(10),
      kind: new Uint8Array(edges.length),
    },
    inlets: [ends[0]],
    outlets: [ends[1]],
  };
}

/** A chain of `count` segments from node 0 to node `count`. */
export function chain(count: number): Network {
  return wired(
    Array.from({ length: count }, (_, i) => [i, i + 1] as const),
    [0, count],
  );
}

/** One straight vessel in equal pieces. */
export function straight(
  [x1, y1, z1]: readonly [number, number, number],
  [x2, y2, z2]: readonly [number, number, number],
  radius: number,
  pieces: number,
): Network {
  const network = chain(pieces);
  const { x, y, z } = network.nodes;
  for (let i = 0; i <= pieces; i++) {
    x[i] = x1 + ((x2 - x1) * i) / pieces;
    y[i] = y1 + ((y2 - y1) * i) / pieces;
    z[i] = z1 + ((z2 - z1) * i) / pieces;
  }
  network.segments.radius.fill(radius);
  network.segments.length.fill(Math.hypot(x2 - x1, y2 - y1, z2 - z1) / pieces);
  return network;
}
