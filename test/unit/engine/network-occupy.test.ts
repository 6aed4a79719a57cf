import { describe, expect, it } from 'vitest';
import type { Network } from '../../../src/engine/vessels/network/network.ts';
import { nearestSegment, occupy } from '../../../src/engine/vessels/network/occupy.ts';
import { grid, grown, straight } from './network-samples.ts';

const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);

function* centers() {
  for (let k = 0; k < grid.nz; k++) {
    for (let j = 0; j < grid.ny; j++) {
      for (let i = 0; i < grid.nx; i++) {
        yield { voxel: (k * grid.ny + j) * grid.nx + i, x: 10 * i + 5, y: 10 * j + 5, z: 10 * k + 5 };
      }
    }
  }
}

/** Distance from a point to a segment's wall by trying every image: the definition, written out. */
function wallByDefinition(network: Network, s: number, p: { x: number; y: number; z: number }): number {
  const { nodes, segments, box } = network;
  const [a, b] = [segments.from[s]!, segments.to[s]!];
  const image = (d: number, period: number) => d - period * Math.round(d / period);
  const d = [
    nodes.x[b]! - nodes.x[a]!,
    image(nodes.y[b]! - nodes.y[a]!, box.y),
    image(nodes.z[b]! - nodes.z[a]!, box.z),
  ] as const;
  let least = Number.POSITIVE_INFINITY;
  for (const m of [-1, 0, 1]) {
    for (const n of [-1, 0, 1]) {
      const e = [p.x - nodes.x[a]!, p.y - nodes.y[a]! + m * box.y, p.z - nodes.z[a]! + n * box.z] as const;
      const t = (e[0] * d[0] + e[1] * d[1] + e[2] * d[2]) / (d[0] ** 2 + d[1] ** 2 + d[2] ** 2);
      const c = Math.min(1, Math.max(0, t));
      least = Math.min(least, Math.hypot(e[0] - c * d[0], e[1] - c * d[1], e[2] - c * d[2]));
    }
  }
  return least - segments.radius[s]!;
}

// Distances up to 400 µm in single precision, from nodes in single precision: 400 × 6e-8 each.
const single = 1e-4;

describe('the signed wall distance', () => {
  it('of a straight cylinder is the distance to its axis less its radius, or to the bone', () => {
    const { wallDistance } = occupy(straight([0, 37, 110], [400, 37, 110], 9, 40), grid);
    for (const { voxel, x, y, z } of centers()) {
      const dy = Math.min(Math.abs(y - 37), 160 - Math.abs(y - 37));
      const dz = Math.min(Math.abs(z - 110), 120 - Math.abs(z - 110));
      expect(Math.abs(wallDistance[voxel]! - Math.min(Math.hypot(dy, dz) - 9, x))).toBeLessThan(single);
    }
  });

  it('does not depend on how many pieces a vessel has', () => {
    const whole = occupy(straight([100, 20, 30], [160, 70, 60], 8, 2), grid).wallDistance;
    const pieces = occupy(straight([100, 20, 30], [160, 70, 60], 8, 9), grid).wallDistance;
    whole.forEach((distance, voxel) => {
      expect(Math.abs(distance - pieces[voxel]!)).toBeLessThan(single);
    });
  });
});

describe('the nearest segment', () => {
  it('is the one that a search of all segments and images finds', () => {
    const network = grown(2);
    const found = nearestSegment(network, grid);
    for (const point of centers()) {
      // Every 17th voxel meets every row, column and layer.
      if (point.voxel % 17 !== 0) continue;
      const distances = [...network.segments.kind.keys()].map((s) => wallByDefinition(network, s, point));
      const least = Math.min(...distances);
      expect(Math.abs(found.distance[point.voxel]! - least)).toBeLessThan(single);
      expect(Math.abs(distances[found.segment[point.voxel]!]! - least)).toBeLessThan(single);
    }
  });

  it('of a kind is of that kind, and nowhere if there is none', () => {
    const network = grown(2);
    const ofKind = nearestSegment(network, grid, 0);
    const any = nearestSegment(network, grid);
    expect([...ofKind.segment].every((s) => network.segments.kind[s] === 0)).toBe(true);
    expect(ofKind.distance.every((distance, voxel) => distance >= any.distance[voxel]!)).toBe(true);
    const none = nearestSegment(network, grid, 9);
    expect(new Set(none.segment)).toEqual(new Set([-1]));
    expect(new Set(none.distance)).toEqual(new Set([Number.POSITIVE_INFINITY]));
  });

  it('moves with the network across the periodic sides', () => {
    const network = grown(6);
    const { x, y, z } = network.nodes;
    const moved = { ...network, nodes: { x, y: y.map((v) => (v + 70) % 160), z: z.map((v) => (v + 50) % 120) } };
    const before = occupy(network, grid).wallDistance;
    const after = occupy(moved, grid).wallDistance;
    for (const point of centers()) {
      const [i, j, k] = [(point.x - 5) / 10, (point.y + 65) / 10, (point.z + 45) / 10];
      const there = ((k % grid.nz) * grid.ny + (j % grid.ny)) * grid.nx + i;
      expect(Math.abs(after[there]! - before[point.voxel]!)).toBeLessThan(single);
    }
  });
});

describe('the lumen', () => {
  it('of a capsule has its volume', () => {
    const { lumen } = occupy(straight([51, 43, 58], [108, 62, 71], 8, 1), grid);
    const length = Math.hypot(57, 19, 13);
    const volume = Math.PI * 64 * length + (4 / 3) * Math.PI * 512;
    // Points 2.5 µm apart: about 1.5 × surface/2.5² = 930 of them decide, each by ±0.3 point of 15.6 µm³: 1 % at one sigma.
    expect(Math.abs((1000 * sum(lumen)) / volume - 1)).toBeLessThan(0.03);
  });

  it('is full on the axis of a wide vessel and empty far from it', () => {
    const { lumen, wallDistance } = occupy(straight([100, 85, 65], [300, 85, 65], 18, 20), grid);
    for (const { voxel } of centers()) {
      // A voxel's points are within 6.5 µm of its center.
      if (wallDistance[voxel]! < -6.5) expect(lumen[voxel]).toBe(1);
      if (wallDistance[voxel]! > 6.5) expect(lumen[voxel]).toBe(0);
    }
    expect(Math.max(...lumen)).toBe(1);
  });
});

describe('the exchange table', () => {
  it('shares out 2πrL of every segment, among voxels that its wall meets', () => {
    const network = grown(7);
    const { start, voxel, area } = occupy(network, grid).exchange;
    const points = [...centers()];
    network.segments.length.forEach((length, s) => {
      const wall = 2 * Math.PI * network.segments.radius[s]! * length;
      // Areas in single precision.
      expect(Math.abs(sum(area.subarray(start[s]!, start[s + 1]!)) / wall - 1)).toBeLessThan(1e-6);
      for (const v of voxel.subarray(start[s]!, start[s + 1]!)) {
        // A wall point lies within half a diagonal, 8.66 µm, of the center of its voxel.
        expect(Math.abs(wallByDefinition(network, s, points[v]!))).toBeLessThan(8.67);
      }
    });
    expect(start[start.length - 1]).toBe(voxel.length);
  });

  it('gives each slab along a straight vessel its share', () => {
    const { voxel, area } = occupy(straight([100, 43, 58], [200, 43, 58], 8, 10), grid).exchange;
    const slabs = new Float64Array(grid.nx);
    voxel.forEach((v, i) => {
      slabs[v % grid.nx]! += area[i]!;
    });
    for (let i = 0; i < grid.nx; i++) {
      expect(Math.abs(slabs[i]! - (i >= 10 && i < 20 ? 2 * Math.PI * 8 * 10 : 0))).toBeLessThan(1e-3);
    }
  });

  it('gives each of four voxels around a vessel on their common edge a quarter', () => {
    const { area } = occupy(straight([100, 40, 60], [110, 40, 60], 6, 1), grid).exchange;
    expect(area.length).toBe(4);
    for (const part of area) expect(part).toBeCloseTo((2 * Math.PI * 6 * 10) / 4, 4);
  });
});

it('a grid that does not fill the block is refused', () => {
  expect(() => occupy(grown(1), { ...grid, nx: 30 })).toThrow('does not fill the block');
});
