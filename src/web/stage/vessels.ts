import {
  BufferAttribute,
  BufferGeometry,
  Color,
  DoubleSide,
  Mesh,
  MeshLambertMaterial,
  SRGBColorSpace,
  Vector3,
} from 'three';
import type { Rgb } from '../palette.ts';
import type { Anatomy } from '../scene.ts';
import type { Axis } from '../view.ts';
import { tubesOf } from './tubes.ts';

/** Vessels as tubes with round joints, cut where they leave the block. */
export function createVessels(anatomy: Anatomy) {
  const { block } = anatomy;
  const tubes = tubesOf(anatomy);
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(Float32Array.from(tubes.positions), 3));
  geometry.setAttribute('normal', new BufferAttribute(Float32Array.from(tubes.normals), 3));
  const colors = new Float32Array(tubes.positions.length);
  geometry.setAttribute('color', new BufferAttribute(colors, 3));
  geometry.setIndex(new BufferAttribute(Uint32Array.from(tubes.indices), 1));
  const far = 2 * block.x;
  const low = { value: new Vector3(-far, 0, 0) };
  const high = { value: new Vector3(far, block.y, block.z) };
  const material = new MeshLambertMaterial({ vertexColors: true, side: DoubleSide });
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, { low, high });
    shader.vertexShader = shader.vertexShader
      .replace('#include <common>', '#include <common>\nvarying vec3 place;')
      .replace('#include <begin_vertex>', '#include <begin_vertex>\nplace = position;');
    shader.fragmentShader = shader.fragmentShader
      .replace('#include <common>', '#include <common>\nvarying vec3 place;\nuniform vec3 low;\nuniform vec3 high;')
      .replace('#include <clipping_planes_fragment>', beyond)
      .replace('#include <opaque_fragment>', inside);
  };
  const mesh = new Mesh(geometry, material);
  mesh.frustumCulled = false;
  return {
    mesh,
    /** Keep what lies below a place on an axis, µm, or all. */
    cut(axis: Axis | null, at: number) {
      high.value.set(far, block.y, block.z);
      if (axis !== null) high.value[axis] = at;
    },
    color(colorOf: (segment: number) => Rgb) {
      const color = new Color();
      const linear = Array.from(anatomy.segments.kind, (_, segment) => {
        const [r, g, b] = colorOf(segment);
        return color.setRGB(r / 255, g / 255, b / 255, SRGBColorSpace).toArray();
      });
      for (const [vertex, segment] of tubes.segments.entries()) colors.set(linear[segment]!, 3 * vertex);
      geometry.attributes.color!.needsUpdate = true;
    },
  };
}

const beyond = 'if (any(lessThan(place, low)) || any(greaterThan(place, high))) discard;';

const inside = 'if (!gl_FrontFacing) outgoingLight = 0.55 * diffuseColor.rgb;\n#include <opaque_fragment>';
