import {
  BufferAttribute,
  BufferGeometry,
  DataTexture,
  DoubleSide,
  LinearFilter,
  Mesh,
  MeshBasicMaterial,
  SRGBColorSpace,
} from 'three';
import { colorAt, viridis } from '../palette.ts';
import type { Anatomy } from '../scene.ts';
import type { Axis } from '../view.ts';

const across: Readonly<Record<Axis, readonly [Axis, Axis]>> = { x: ['y', 'z'], y: ['x', 'z'], z: ['x', 'y'] };

/** One plane of voxels through the block, as a picture on a rectangle. */
export function createFieldSlice(anatomy: Anatomy) {
  const geometry = new BufferGeometry();
  const corners = new BufferAttribute(new Float32Array(12), 3);
  geometry.setAttribute('position', corners);
  geometry.setAttribute('uv', new BufferAttribute(new Float32Array([0, 0, 1, 0, 1, 1, 0, 1]), 2));
  geometry.setIndex([0, 1, 2, 0, 2, 3]);
  const material = new MeshBasicMaterial({ side: DoubleSide, transparent: true, opacity: 0.9, fog: false });
  const mesh = new Mesh(geometry, material);
  mesh.frustumCulled = false;
  mesh.visible = false;
  return {
    mesh,
    hide() {
      mesh.visible = false;
    },
    /**
     * @param field [nz, ny, nx]
     * @param at    share of the block's edge
     * @param top   level at the bright end of the scale
     */
    show(field: Float32Array, axis: Axis, at: number, top: number) {
      const [a, b] = across[axis];
      const counts = voxelCounts(anatomy);
      const stride = { x: 1, y: counts.x, z: counts.x * counts.y };
      const layer = Math.min(counts[axis] - 1, Math.floor(at * counts[axis]));
      const pixels = new Uint8Array(4 * counts[a] * counts[b]);
      for (let j = 0; j < counts[b]; j++) {
        for (let i = 0; i < counts[a]; i++) {
          const level = field[layer * stride[axis] + i * stride[a] + j * stride[b]]!;
          pixels.set([...colorAt(viridis, level / top), 255], 4 * (j * counts[a] + i));
        }
      }
      material.map?.dispose();
      const texture = new DataTexture(pixels, counts[a], counts[b]);
      texture.colorSpace = SRGBColorSpace;
      texture.magFilter = LinearFilter;
      texture.needsUpdate = true;
      material.map = texture;
      material.needsUpdate = true;
      for (const [corner, [i, j]] of (
        [
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 1],
        ] as const
      ).entries()) {
        const point = {
          x: 0,
          y: 0,
          z: 0,
          [axis]: at * anatomy.block[axis],
          [a]: i * anatomy.block[a],
          [b]: j * anatomy.block[b],
        };
        corners.setXYZ(corner, point.x, point.y, point.z);
      }
      corners.needsUpdate = true;
      mesh.visible = true;
    },
  };
}

export function voxelCounts({ block, voxel }: Anatomy): Record<Axis, number> {
  return { x: Math.round(block.x / voxel), y: Math.round(block.y / voxel), z: Math.round(block.z / voxel) };
}
