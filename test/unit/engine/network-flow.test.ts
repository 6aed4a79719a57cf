import { describe, expect, it } from 'vitest';
import { conductances, type Flow, heldAtEnds, solveFlow } from '../../../src/engine/vessels/network/flow.ts';
import type { Network } from '../../../src/engine/vessels/network/network.ts';
import { chain, grown, wired } from './network-samples.ts';

// A dozen operations on numbers of order 1.
const rounding = 1e-14;

function expectFlows(found: Flow, expected: readonly number[]): void {
  expected.forEach((q, s) => {
    expect(Math.abs(found.flow[s]! - q)).toBeLessThan(rounding);
  });
}

/** Largest imbalance of a node whose pressure is free, relative to what flows through it. */
function worstImbalance(network: Network, flow: Flow): number {
  const { from, to } = network.segments;
  const net = new Float64Array(network.nodes.x.length);
  const through = new Float64Array(net.length);
  flow.flow.forEach((q, s) => {
    net[from[s]!]! -= q;
    net[to[s]!]! += q;
    through[from[s]!]! += Math.abs(q) / 2;
    through[to[s]!]! += Math.abs(q) / 2;
  });
  const ends = new Set([...network.inlets, ...network.outlets]);
  return Math.max(...net.map((surplus, node) => (ends.has(node) ? 0 : Math.abs(surplus) / through[node]!)));
}

describe('conductances', () => {
  it('agree with Poiseuille in SI units', () => {
    // r 4 µm, L 100 µm, 3 cP, 1 mmHg: π·(4e-6)⁴·133.322387415/(8·3e-3·100e-6) m³/s, × 3600 × 1e18 µm³/h.
    const network = chain(1);
    network.segments.radius[0] = 4;
    network.segments.length[0] = 100;
    const si = ((Math.PI * 2.56e-22 * 133.322387415) / (8 * 3e-3 * 1e-4)) * 3600e18;
    expect(conductances(network, 3)[0]! / si).toBeCloseTo(1, 12);
    expect(conductances(network, [6])[0]! / si).toBeCloseTo(0.5, 12);
  });
});

describe('solveFlow', () => {
  it('adds resistances in series', () => {
    // 1/2 + 1/6 = 2/3 for one unit of pressure; three quarters of it fall over the first.
    const found = solveFlow(
      chain(2),
      [2, 6],
      [
        { node: 0, pressure: 1 },
        { node: 2, pressure: 0 },
      ],
    );
    expectFlows(found, [1.5, 1.5]);
    expect(found.pressure[1]!).toBeCloseTo(0.25, 14);
  });

  it('adds conductances in parallel', () => {
    const network = wired(
      [
        [0, 1],
        [1, 2],
        [2, 1],
        [2, 3],
      ],
      [0, 3],
    );
    // 2 in series with 1 + 3 in series with 4: 1/(1/2 + 1/4 + 1/4) = 1 for each unit; the middle halves share 1 : 3.
    const found = solveFlow(network, [2, 1, 3, 4], heldAtEnds(network, 30, 26));
    expect(found.flow[0]!).toBeCloseTo(4, 12);
    expect(found.flow[1]!).toBeCloseTo(1, 12);
    expect(found.flow[2]!).toBeCloseTo(-3, 12);
    expect(found.flow[3]!).toBeCloseTo(4, 12);
  });

  it('solves a bridge out of balance', () => {
    const network = wired(
      [
        [0, 1],
        [0, 2],
        [1, 3],
        [2, 3],
        [1, 2],
      ],
      [0, 3],
    );
    // 5 p1 − p2 = 1 and 4 p2 − p1 = 2: p1 = 6/19, p2 = 11/19.
    const found = solveFlow(network, [1, 2, 3, 1, 1], heldAtEnds(network, 1, 0));
    expectFlows(found, [13 / 19, 16 / 19, 18 / 19, 11 / 19, -5 / 19]);
  });

  it('sends nothing across a bridge in balance', () => {
    const network = wired(
      [
        [0, 1],
        [0, 2],
        [1, 3],
        [2, 3],
        [1, 2],
      ],
      [0, 3],
    );
    const found = solveFlow(network, [1, 2, 3, 6, 1], heldAtEnds(network, 1, 0));
    expectFlows(found, [0.75, 1.5, 0.75, 1.5, 0]);
  });

  it('leaves a dead end, a closed segment and what lies behind it without flow', () => {
    const network = wired(
      [
        [0, 1],
        [1, 2],
        [1, 3],
        [1, 4],
        [4, 5],
      ],
      [0, 2],
    );
    const found = solveFlow(network, [0.3, 0.7, 0.9, 0, 0.2], heldAtEnds(network, 12, 5));
    expect([...found.flow.slice(2)]).toEqual([0, 0, 0]);
    expect(found.pressure[3]).toBe(found.pressure[1]);
    expect(found.pressure[5]).toBe(5);
  });

  it('conserves volume at every node, whatever the radii', () => {
    for (let seed = 1; seed <= 10; seed++) {
      const network = grown(seed);
      network.segments.radius.forEach((r, s) => {
        network.segments.radius[s] = r * (s % 7 === seed % 7 ? 0.1 : 1);
      });
      const flow = solveFlow(network, conductances(network, 3), heldAtEnds(network, 20, 10));
      expect(worstImbalance(network, flow)).toBeLessThan(1e-10);
    }
  });

  it('orders the nodes down the flow', () => {
    const network = grown(3);
    const flow = solveFlow(network, conductances(network, 3), heldAtEnds(network, 20, 10));
    const rank = new Map([...flow.order].map((node, i) => [node, i]));
    flow.flow.forEach((q, s) => {
      const step = rank.get(network.segments.to[s]!)! - rank.get(network.segments.from[s]!)!;
      expect(Math.sign(step)).toBe(Math.sign(q));
    });
  });

  it('refuses a network without a given pressure', () => {
    expect(() => solveFlow(chain(1), [1], [])).toThrow('no node with a given pressure');
  });
});
