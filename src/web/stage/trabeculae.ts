import { BufferGeometry, CylinderGeometry, DoubleSide, Mesh, MeshLambertMaterial } from 'three';
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js';
import type { Anatomy } from '../scene.ts';
import { boneColor } from './bone.ts';
import { clipToBlock } from './clip-box.ts';

/** Trabeculae as rods along the whole block, with what of them comes in again on the other side; their cut ends look solid. */
export function createTrabeculae(anatomy: Anatomy) {
  const { block } = anatomy;
  const radius = anatomy.rods?.radius ?? 0;
  const rods = axesInBlock(anatomy).map(([y, z]) =>
    new CylinderGeometry(radius, radius, block.x, 40).rotateZ(Math.PI / 2).translate(block.x / 2, y, z),
  );
  const material = new MeshLambertMaterial({ color: boneColor, side: DoubleSide });
  const { cut } = clipToBlock(material, anatomy, 'outgoingLight = 0.82 * diffuseColor.rgb;');
  const mesh = new Mesh(rods.length === 0 ? new BufferGeometry() : mergeGeometries(rods), material);
  mesh.frustumCulled = false;
  mesh.visible = rods.length > 0;
  return { mesh, cut };
}

/** Axes of rods of which some lies in the block, which is periodic in y and z, µm. */
export function axesInBlock({ block, rods }: Pick<Anatomy, 'block' | 'rods'>): (readonly [y: number, z: number])[] {
  if (rods === undefined) return [];
  const { radius } = rods;
  const images = (at: number, edge: number) =>
    [at - edge, at, at + edge].filter((each) => each > -radius && each < edge + radius);
  return rods.y.flatMap((y, rod) =>
    images(y, block.y).flatMap((near) => images(rods.z[rod]!, block.z).map((z) => [near, z] as const)),
  );
}
