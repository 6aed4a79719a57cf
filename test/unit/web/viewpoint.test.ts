import { expect, it } from 'vitest';
import { Viewpoint } from '../../../src/web/stage/viewpoint.ts';

const none = new Float32Array(0);
const segments = { x1: none, y1: none, z1: none, x2: none, y2: none, z2: none, radius: none, kind: new Uint8Array(0) };

it('keeps its scale while its box is hidden, and so without an extent', () => {
  const viewpoint = new Viewpoint({ end: 'bone', block: { x: 100, y: 100, z: 100 }, voxel: 10, segments });
  viewpoint.fit(800, 600);
  const before = viewpoint.scale();
  expect(before).toBeGreaterThan(0);
  for (const [width, height] of [
    [0, 0],
    [800, 0],
    [0, 600],
  ] as const) {
    viewpoint.fit(width, height);
    expect([viewpoint.scale(), ...viewpoint.camera.projectionMatrix.elements].every(Number.isFinite)).toBe(true);
    expect(viewpoint.scale()).toBe(before);
  }
});
