import { expect, it } from 'vitest';
import type { Anatomy } from '../../../src/web/scene.ts';
import { tubesOf } from '../../../src/web/stage/tubes.ts';

type Ends = readonly [x1: number, y1: number, z1: number, x2: number, y2: number, z2: number];

const radius = 5;

function anatomyWith(...ends: readonly Ends[]): Anatomy {
  const column = (k: number) => Float32Array.from(ends, (each) => each[k]!);
  return {
    end: 'bone',
    block: { x: 100, y: 100, z: 100 },
    voxel: 10,
    segments: {
      x1: column(0),
      y1: column(1),
      z1: column(2),
      x2: column(3),
      y2: column(4),
      z2: column(5),
      radius: Float32Array.from(ends, () => radius),
      kind: Uint8Array.from(ends, () => 1),
    },
  };
}

const pointsOf = (values: readonly number[]) =>
  Array.from({ length: values.length / 3 }, (_, k) => values.slice(3 * k, 3 * k + 3) as [number, number, number]);

it('wraps a straight vessel in a wall at its radius, with normals of length 1', () => {
  const tubes = tubesOf(anatomyWith([20, 50, 50, 80, 50, 50]));
  for (const [x, y, z] of pointsOf(tubes.positions)) {
    const across = Math.hypot(y - 50, z - 50);
    const away = [across, Math.hypot(x - 20, across), Math.hypot(x - 80, across)].map((far) => Math.abs(far - radius));
    // Joints are drawn by a share of 0.002 thinner, so that they do not lie in the wall of their own tube.
    expect(Math.min(...away)).toBeLessThanOrEqual(0.002 * radius + 1e-9);
  }
  for (const normal of pointsOf(tubes.normals)) expect(Math.hypot(...normal)).toBeCloseTo(1, 12);
});

it('draws no face of a joint that lies wholly in a tube that leaves it', () => {
  const tubes = tubesOf(anatomyWith([20, 50, 50, 50, 50, 50], [50, 50, 50, 50, 80, 50]));
  const points = pointsOf(tubes.positions);
  const isWithin = ([x, y, z]: readonly [number, number, number]) =>
    (x > 20 && x < 50 && Math.hypot(y - 50, z - 50) < 0.99 * radius) ||
    (y > 50 && y < 80 && Math.hypot(x - 50, z - 50) < 0.99 * radius);
  for (let k = 0; k < tubes.indices.length; k += 3) {
    const corners = tubes.indices.slice(k, k + 3).map((at) => points[at]!);
    expect(corners.every(isWithin)).toBe(false);
  }
});

it('draws a vessel that crosses a periodic side at both sides', () => {
  const tubes = tubesOf(anatomyWith([50, 95, 50, 50, 5, 50]));
  const ys = pointsOf(tubes.positions).map(([, y]) => y);
  expect(Math.min(...ys)).toBeCloseTo(-5 - 0.998 * radius, 6);
  expect(Math.max(...ys)).toBeCloseTo(105 + 0.998 * radius, 6);
});
