import { BufferAttribute, BufferGeometry, Color, DoubleSide, Mesh, MeshLambertMaterial, SRGBColorSpace } from 'three';
import type { Rgb } from '../palette.ts';
import type { Anatomy } from '../scene.ts';
import { clipToBlock } from './clip-box.ts';
import { tubesOf } from './tubes.ts';

/** Vessels as tubes with round joints, cut where they leave the block. */
export function createVessels(anatomy: Anatomy) {
  const tubes = tubesOf(anatomy);
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(Float32Array.from(tubes.positions), 3));
  geometry.setAttribute('normal', new BufferAttribute(Float32Array.from(tubes.normals), 3));
  const colors = new Float32Array(tubes.positions.length);
  geometry.setAttribute('color', new BufferAttribute(colors, 3));
  geometry.setIndex(new BufferAttribute(Uint32Array.from(tubes.indices), 1));
  const material = new MeshLambertMaterial({ vertexColors: true, side: DoubleSide });
  const { cut } = clipToBlock(material, anatomy, 'outgoingLight = 0.55 * diffuseColor.rgb;');
  const mesh = new Mesh(geometry, material);
  mesh.frustumCulled = false;
  return {
    mesh,
    cut,
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
