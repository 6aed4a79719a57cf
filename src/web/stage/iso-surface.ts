import { BufferAttribute, BufferGeometry, DoubleSide, Mesh, MeshLambertMaterial } from 'three';
import { colorAt, viridis } from '../palette.ts';
import type { Anatomy } from '../scene.ts';
import { voxelCounts } from './field-slice.ts';

/** The six tetrahedra into which a cube of eight voxel centers is cut; corners are numbered x + 2y + 4z. */
const tetrahedra = [
  [0, 5, 1, 7],
  [0, 1, 3, 7],
  [0, 3, 2, 7],
  [0, 2, 6, 7],
  [0, 6, 4, 7],
  [0, 4, 5, 7],
] as const;

/** The surface on which a field has one level, between the centers of its voxels. */
export function createIsoSurface(anatomy: Anatomy) {
  const material = new MeshLambertMaterial({ side: DoubleSide, transparent: true, opacity: 0.55, depthWrite: false });
  const mesh = new Mesh(new BufferGeometry(), material);
  mesh.frustumCulled = false;
  mesh.visible = false;
  return {
    mesh,
    hide() {
      mesh.visible = false;
    },
    /** @param top level at the bright end of the scale, which gives the surface its color */
    show(field: Float32Array, level: number, top: number) {
      const corners = isoTriangles(field, anatomy, level);
      mesh.geometry.dispose();
      mesh.geometry = new BufferGeometry();
      mesh.geometry.setAttribute('position', new BufferAttribute(corners, 3));
      mesh.geometry.computeVertexNormals();
      const [r, g, b] = colorAt(viridis, level / top);
      material.color.setRGB(r / 255, g / 255, b / 255, 'srgb');
      mesh.visible = corners.length > 0;
    },
  };
}

/**
 * Corners of the triangles of a surface of one level, by marching tetrahedra.
 *
 * @param field [nz, ny, nx]
 * @returns [triangles × 9] µm
 */
export function isoTriangles(field: Float32Array, anatomy: Anatomy, level: number): Float32Array {
  const { voxel } = anatomy;
  const n = voxelCounts(anatomy);
  const found: number[] = [];
  const values = new Float64Array(8);
  const at = (corner: number, i: number, j: number, k: number): [number, number, number] => [
    (i + (corner & 1) + 0.5) * voxel,
    (j + ((corner >> 1) & 1) + 0.5) * voxel,
    (k + (corner >> 2) + 0.5) * voxel,
  ];
  for (let k = 0; k + 1 < n.z; k++) {
    for (let j = 0; j + 1 < n.y; j++) {
      for (let i = 0; i + 1 < n.x; i++) {
        for (let corner = 0; corner < 8; corner++) {
          const x = i + (corner & 1);
          const y = j + ((corner >> 1) & 1);
          values[corner] = field[x + n.x * (y + n.y * (k + (corner >> 2)))]!;
        }
        const between = (a: number, b: number) => {
          const share = (level - values[a]!) / (values[b]! - values[a]!);
          const [from, to] = [at(a, i, j, k), at(b, i, j, k)];
          return from.map((each, axis) => each + share * (to[axis]! - each));
        };
        for (const tetrahedron of tetrahedra) march(tetrahedron, values, level, between, found);
      }
    }
  }
  return Float32Array.from(found);
}

/** The one or two triangles in which a surface cuts a tetrahedron. */
function march(
  tetrahedron: readonly number[],
  values: Float64Array,
  level: number,
  between: (a: number, b: number) => readonly number[],
  found: number[],
): void {
  const inside = tetrahedron.filter((corner) => values[corner]! >= level);
  const outside = tetrahedron.filter((corner) => values[corner]! < level);
  if (inside.length === 0 || outside.length === 0) return;
  if (inside.length === 2) {
    const [ac, ad] = outside.map((corner) => between(inside[0]!, corner));
    const [bc, bd] = outside.map((corner) => between(inside[1]!, corner));
    found.push(...ac!, ...ad!, ...bd!, ...ac!, ...bd!, ...bc!);
    return;
  }
  const [alone, others] = inside.length === 1 ? [inside[0]!, outside] : [outside[0]!, inside];
  for (const other of others) found.push(...between(alone, other));
}
