import { describe, expect, it } from 'vitest';
import { conductances, heldAtEnds, solveFlow } from '../../../src/engine/vessels/network/flow.ts';
import { growNetwork } from '../../../src/engine/vessels/network/grow.ts';
import type { Network } from '../../../src/engine/vessels/network/network.ts';
import { occupy } from '../../../src/engine/vessels/network/occupy.ts';
import { box, grid, grown, planWith } from './network-samples.ts';

const seeds = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

function reachedFrom(network: Network, start: number): number {
  const { from, to } = network.segments;
  const reached = new Set([start]);
  for (let before = 0; before < reached.size; ) {
    before = reached.size;
    from.forEach((a, s) => {
      if (reached.has(a)) reached.add(to[s]!);
      else if (reached.has(to[s]!)) reached.add(a);
    });
  }
  return reached.size;
}

/** How many segments of a kind cross the plane of this x. */
function crossings(network: Network, kind: number, x: number): number {
  const { from, to } = network.segments;
  const beyond = (node: number) => network.nodes.x[node]! > x;
  return [...from.keys()].filter((s) => network.segments.kind[s] === kind && beyond(from[s]!) !== beyond(to[s]!))
    .length;
}

/** Square root of the cross-section per vessel, over the middle half of the block. */
function measuredSpacing(network: Network): number {
  const planes = Array.from({ length: 20 }, (_, i) => box.x * (0.25 + (0.5 * (i + 0.5)) / 20));
  const total = planes.reduce((count, x) => count + crossings(network, 1, x), 0);
  return Math.sqrt((box.y * box.z * planes.length) / total);
}

describe('growNetwork', () => {
  it('gives equal networks for equal plans and seeds, and others for other seeds', () => {
    expect(grown(4)).toEqual(grown(4));
    expect(grown(4).nodes.y).not.toEqual(grown(5).nodes.y);
  });

  it('connects everything, and everything carries flow', () => {
    for (const seed of seeds) {
      const network = growNetwork(planWith(65), box, seed);
      expect(reachedFrom(network, network.inlets[0]!)).toBe(network.nodes.x.length);
      const { flow } = solveFlow(network, conductances(network, 3), heldAtEnds(network, 20, 10));
      const most = Math.max(...flow.map(Math.abs));
      expect(Math.min(...flow.map(Math.abs)) / most).toBeGreaterThan(1e-9);
    }
  });

  it('keeps the asked spacing within a quarter', () => {
    for (const spacing of [60, 65, 70, 80]) {
      for (const seed of seeds) {
        expect(Math.abs(measuredSpacing(grown(seed, spacing)) / spacing - 1)).toBeLessThan(0.25);
      }
    }
  });

  it('takes blood in near the bone and lets it out near the far end', () => {
    for (const seed of seeds) {
      const { inlets, outlets, nodes, segments } = grown(seed);
      expect(inlets.map((node) => nodes.x[node])).toEqual([12]);
      expect(outlets.map((node) => nodes.x[node])).toEqual([370]);
      expect(new Set(segments.kind)).toEqual(new Set([0, 1, 2]));
    }
  });

  it('has no segment longer than a step, across the periodic sides too', () => {
    let across = 0;
    for (const seed of seeds) {
      const { nodes, segments } = grown(seed);
      segments.length.forEach((length, s) => {
        // Positions in single precision: 160 µm × 6e-8.
        expect(length).toBeLessThan(12 + 1e-4);
        expect(length).toBeGreaterThan(0);
        const dy = Math.abs(nodes.y[segments.to[s]!]! - nodes.y[segments.from[s]!]!);
        const dz = Math.abs(nodes.z[segments.to[s]!]! - nodes.z[segments.from[s]!]!);
        if (dy > 12.1 || dz > 12.1) across++;
      });
    }
    expect(across).toBeGreaterThan(0);
  });

  it('fills between 5 and 14 % of the default block', () => {
    for (const seed of seeds) {
      const { lumen } = occupy(grown(seed), grid);
      const share = lumen.reduce((total, part) => total + part, 0) / lumen.length;
      expect(share).toBeGreaterThan(0.05);
      expect(share).toBeLessThan(0.14);
    }
  });

  it('grows several feeders and trunks', () => {
    const plan = planWith(65);
    const wide = { x: 400, y: 320, z: 240 };
    const network = growNetwork(
      { ...plan, feeders: { ...plan.feeders, count: 4 }, trunks: { ...plan.trunks, count: 2 } },
      wide,
      1,
    );
    expect(network.inlets.length).toBe(4);
    expect(network.outlets.length).toBe(2);
  });

  it('refuses a plan that does not fit into the block', () => {
    expect(() => growNetwork(planWith(65), { x: 90, y: 160, z: 120 }, 1)).toThrow('do not fit');
    expect(() => growNetwork(planWith(65), { x: 400, y: 90, z: 120 }, 1)).toThrow('shorter than the period');
  });
});
