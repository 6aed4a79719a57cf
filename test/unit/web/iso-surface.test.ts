import { expect, it } from 'vitest';
import { isoTriangles } from '../../../src/web/stage/iso-surface.ts';

const edge = 80;
const voxel = 10;
const none = new Float32Array(0);
const anatomy = {
  end: 'bone' as const,
  block: { x: edge, y: edge, z: edge },
  voxel,
  segments: { x1: none, y1: none, z1: none, x2: none, y2: none, z2: none, radius: none, kind: new Uint8Array(0) },
};
const n = edge / voxel;

function fieldOf(level: (x: number, y: number, z: number) => number): Float32Array {
  const center = (i: number) => (i + 0.5) * voxel;
  return Float32Array.from({ length: n ** 3 }, (_, v) =>
    level(center(v % n), center(Math.floor(v / n) % n), center(Math.floor(v / n ** 2))),
  );
}

it('puts the surface of a field that falls evenly where it has the level', () => {
  const corners = isoTriangles(
    fieldOf((x) => x),
    anatomy,
    33,
  );
  // Linear interpolation is exact for a linear field; the corners are kept in 32 bits.
  for (let k = 0; k < corners.length; k += 3) expect(corners[k]).toBeCloseTo(33, 4);
  expect(areaOf(corners)).toBeCloseTo((edge - voxel) ** 2, 1);
});

it('closes around a maximum', () => {
  const radius = 21;
  const field = fieldOf((x, y, z) => -Math.hypot(x - 40, y - 40, z - 40));
  const corners = isoTriangles(field, anatomy, -radius);
  // Flat triangles between points of the sphere lie inside it: at most the sphere, and at 4 voxels across no less than 0.85 of it.
  const sphere = 4 * Math.PI * radius ** 2;
  expect(areaOf(corners)).toBeLessThan(sphere * 1.02);
  expect(areaOf(corners)).toBeGreaterThan(sphere * 0.85);
});

it('is empty where the level is nowhere', () => {
  expect(
    isoTriangles(
      fieldOf(() => 1),
      anatomy,
      2,
    ),
  ).toHaveLength(0);
});

function areaOf(corners: Float32Array): number {
  let area = 0;
  for (let t = 0; t < corners.length; t += 9) {
    const [ax, ay, az, bx, by, bz, cx, cy, cz] = corners.subarray(t, t + 9) as unknown as number[];
    const u = [bx! - ax!, by! - ay!, bz! - az!] as const;
    const v = [cx! - ax!, cy! - ay!, cz! - az!] as const;
    area += Math.hypot(u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]) / 2;
  }
  return area;
}
