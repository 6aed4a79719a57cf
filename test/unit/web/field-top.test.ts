import type { DataTexture } from 'three';
import { expect, it } from 'vitest';
import { createFieldSlice } from '../../../src/web/stage/field-slice.ts';
import { fieldTop } from '../../../src/web/stage/field-top.ts';

const none = new Float32Array(0);
const anatomy = {
  end: 'bone' as const,
  block: { x: 20, y: 20, z: 20 },
  voxel: 10,
  segments: { x1: none, y1: none, z1: none, x2: none, y2: none, z2: none, radius: none, kind: new Uint8Array(0) },
};

/** The colors of the plane z = 0 of a block, drawn in a pane of its own. */
function drawn(field: Float32Array, top: number): readonly number[][] {
  const slice = createFieldSlice(anatomy);
  slice.show(field, 'z', 0, top);
  const pixels = [...((slice.mesh.material.map as DataTexture).image.data as Uint8Array)];
  return [0, 1, 2, 3].map((k) => pixels.slice(4 * k, 4 * k + 4));
}

it('gives one level one color in both of two blocks', () => {
  const low = Float32Array.from([2, 4, 6, 8, 0, 0, 0, 0]);
  const high = Float32Array.from([2, 4, 60, 80, 0, 0, 0, 0]);
  const top = fieldTop([low, high]);
  expect(top).toBe(100);
  const [left, right] = [drawn(low, top), drawn(high, top)];
  expect(left.slice(0, 2)).toEqual(right.slice(0, 2));
  expect(left[3]).not.toEqual(right[3]);
});

it('has no scale without a field, and one where a field is zero', () => {
  expect(fieldTop([null, null])).toBe(0);
  expect(fieldTop([null, new Float32Array(8)])).toBe(1);
});
