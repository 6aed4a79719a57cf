import { type Material, Vector3 } from 'three';
import type { Anatomy } from '../scene.ts';
import type { Axis } from '../view.ts';

/**
 * Let a material be drawn inside the block only, and up to a cut through it.
 *
 * @param behind what is seen of its inside where it is open: GLSL that sets `outgoingLight`
 */
export function clipToBlock(material: Material, { block }: Anatomy, behind: string) {
  const far = 2 * block.x;
  const low = { value: new Vector3(-far, 0, 0) };
  const high = { value: new Vector3(far, block.y, block.z) };
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, { low, high });
    shader.vertexShader = shader.vertexShader
      .replace('#include <common>', '#include <common>\nvarying vec3 place;')
      .replace('#include <begin_vertex>', '#include <begin_vertex>\nplace = position;');
    shader.fragmentShader = shader.fragmentShader
      .replace('#include <common>', '#include <common>\nvarying vec3 place;\nuniform vec3 low;\nuniform vec3 high;')
      .replace('#include <clipping_planes_fragment>', beyond)
      .replace('#include <opaque_fragment>', `if (!gl_FrontFacing) { ${behind} }\n#include <opaque_fragment>`);
  };
  material.customProgramCacheKey = () => behind;
  return {
    /** Keep what lies below a place on an axis, µm, or all. */
    cut(axis: Axis | null, at: number) {
      high.value.set(far, block.y, block.z);
      if (axis !== null) high.value[axis] = at;
    },
  };
}

const beyond = 'if (any(lessThan(place, low)) || any(greaterThan(place, high))) discard;';
