import { BoxGeometry, EdgesGeometry, LineBasicMaterial, LineSegments, Mesh, MeshLambertMaterial } from 'three';
import type { Anatomy } from '../scene.ts';
import { boneThickness } from './wall-thickness.ts';

export const boneColor = '#d8cdb4';

/** The bone that the block begins at, if it does, and the edges of the block. */
export function createBone({ end, block }: Anatomy) {
  const slab = new BoxGeometry(boneThickness, block.y, block.z);
  const material = new MeshLambertMaterial({ color: boneColor });
  material.onBeforeCompile = (shader) => {
    shader.vertexShader = shader.vertexShader
      .replace('#include <common>', '#include <common>\nvarying vec3 place;')
      .replace('#include <begin_vertex>', '#include <begin_vertex>\nplace = position;');
    shader.fragmentShader = shader.fragmentShader
      .replace('#include <common>', '#include <common>\nvarying vec3 place;')
      .replace('#include <color_fragment>', `#include <color_fragment>\n${lamellae}`);
  };
  const bone = new Mesh(slab, material);
  bone.visible = end === 'bone';
  bone.position.set(-boneThickness / 2, block.y / 2, block.z / 2);
  const frame = new LineSegments(
    new EdgesGeometry(new BoxGeometry(block.x, block.y, block.z)),
    new LineBasicMaterial({ transparent: true, opacity: 0.55 }),
  );
  frame.position.set(block.x / 2, block.y / 2, block.z / 2);
  return { bone, frame };
}

/** Faint layers along the surface, as lamellar bone shows them. */
const lamellae = /* glsl */ `
float layer = place.x * 1.9 + 0.5 * sin(place.y * 0.09) + 0.5 * sin(place.z * 0.11 + 1.0);
diffuseColor.rgb *= 0.93 + 0.07 * smoothstep(-0.4, 0.9, sin(layer));`;
