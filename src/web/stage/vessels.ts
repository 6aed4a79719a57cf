import {
  BufferAttribute,
  BufferGeometry,
  Color,
  DoubleSide,
  Mesh,
  MeshLambertMaterial,
  Plane,
  SRGBColorSpace,
  Vector3,
} from 'three';
import type { Rgb } from '../palette.ts';
import type { Anatomy, Segments } from '../scene.ts';

const sides = 16;
const bands = 4;

/** Vessels as tubes with round joints, cut where they leave the block. */
export function createVessels(anatomy: Anatomy) {
  const pieces = tubes(anatomy);
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(Float32Array.from(pieces.positions), 3));
  geometry.setAttribute('normal', new BufferAttribute(Float32Array.from(pieces.normals), 3));
  const colors = new Float32Array(pieces.positions.length);
  geometry.setAttribute('color', new BufferAttribute(colors, 3));
  geometry.setIndex(pieces.indices);
  const { y, z } = anatomy.block;
  const walls = [
    new Plane(new Vector3(0, 1, 0), 0),
    new Plane(new Vector3(0, -1, 0), y),
    new Plane(new Vector3(0, 0, 1), 0),
    new Plane(new Vector3(0, 0, -1), z),
  ];
  const material = new MeshLambertMaterial({ vertexColors: true, side: DoubleSide, clippingPlanes: walls });
  material.onBeforeCompile = (shader) => {
    shader.fragmentShader = shader.fragmentShader.replace(
      '#include <opaque_fragment>',
      'if (!gl_FrontFacing) outgoingLight = 0.55 * diffuseColor.rgb;\n#include <opaque_fragment>',
    );
  };
  const mesh = new Mesh(geometry, material);
  mesh.frustumCulled = false;
  return {
    mesh,
    /** Keep one side of a plane, or all. */
    cut(plane: Plane | null) {
      material.clippingPlanes = plane === null ? walls : [...walls, plane];
    },
    color(colorOf: (segment: number) => Rgb) {
      const color = new Color();
      const linear = Array.from(anatomy.segments.kind, (_, segment) => {
        const [r, g, b] = colorOf(segment);
        return color.setRGB(r / 255, g / 255, b / 255, SRGBColorSpace).toArray();
      });
      for (const [vertex, segment] of pieces.segments.entries()) colors.set(linear[segment]!, 3 * vertex);
      geometry.attributes.color!.needsUpdate = true;
    },
  };
}

interface Pieces {
  readonly positions: number[];
  readonly normals: number[];
  readonly indices: number[];
  /** Segment of each vertex. */
  readonly segments: number[];
}

function tubes({ block, segments }: Anatomy): Pieces {
  const pieces: Pieces = { positions: [], normals: [], indices: [], segments: [] };
  const joined = new Set<string>();
  const around = nearbyTubes(block, segments);
  for (let s = 0; s < segments.kind.length; s++) {
    const { a, step, radius } = segmentOf(segments, s, block);
    for (const start of images(a, step, radius, block)) {
      const end = start.clone().add(step);
      tube(pieces, s, start, end, radius);
      for (const joint of [start, end]) {
        const key = `${joint.toArray().map((c) => c.toFixed(1))} ${radius.toFixed(1)}`;
        if (!joined.has(key)) ball(pieces, s, joint, 0.998 * radius, around(joint, radius));
        joined.add(key);
      }
    }
  }
  return pieces;
}

/** A tube near a joint; its start is seen from the joint. */
interface Nearby {
  readonly start: Vector3;
  readonly direction: Vector3;
  readonly length: number;
  readonly radius: number;
}

/** The tubes that can reach into a sphere around a joint, wherever their images lie. */
function nearbyTubes(
  block: Anatomy['block'],
  segments: Segments,
): (joint: Vector3, reach: number) => readonly Nearby[] {
  const tubes = Array.from(segments.kind, (_, s) => {
    const { a, step, radius } = segmentOf(segments, s, block);
    return { a, direction: step.clone().normalize(), length: step.length(), radius };
  });
  const nearest = (offset: Vector3) =>
    new Vector3(
      offset.x,
      offset.y - block.y * Math.round(offset.y / block.y),
      offset.z - block.z * Math.round(offset.z / block.z),
    );
  return (joint, reach) =>
    tubes
      .map(({ a, ...tube }) => ({ ...tube, start: nearest(a.clone().sub(joint)) }))
      .filter(({ start, length, radius }) => start.length() < reach + length + radius);
}

/** A segment by the shorter way across the periodic sides. */
function segmentOf(segments: Segments, s: number, block: Anatomy['block']) {
  const a = new Vector3(segments.x1[s]!, segments.y1[s]!, segments.z1[s]!);
  const step = new Vector3(segments.x2[s]!, segments.y2[s]!, segments.z2[s]!).sub(a);
  step.y -= block.y * Math.round(step.y / block.y);
  step.z -= block.z * Math.round(step.z / block.z);
  return { a, step, radius: segments.radius[s]! };
}

/** The places of a segment of which a part lies in the block, since y and z are periodic. */
function images(a: Vector3, step: Vector3, radius: number, block: Anatomy['block']): Vector3[] {
  const shifts = (from: number, by: number, size: number) =>
    [-size, 0, size].filter((shift) => {
      const [low, high] = [Math.min(from, from + by) + shift - radius, Math.max(from, from + by) + shift + radius];
      return high > 0 && low < size;
    });
  return shifts(a.y, step.y, block.y).flatMap((dy) =>
    shifts(a.z, step.z, block.z).map((dz) => new Vector3(a.x, a.y + dy, a.z + dz)),
  );
}

function tube(pieces: Pieces, segment: number, a: Vector3, b: Vector3, radius: number): void {
  const axis = b.clone().sub(a).normalize();
  const u = new Vector3(Math.abs(axis.x) < 0.9 ? 1 : 0, Math.abs(axis.x) < 0.9 ? 0 : 1, 0).cross(axis).normalize();
  const v = axis.clone().cross(u);
  const first = pieces.segments.length;
  for (let k = 0; k < sides; k++) {
    const angle = (2 * Math.PI * k) / sides;
    const normal = u.clone().multiplyScalar(Math.cos(angle)).addScaledVector(v, Math.sin(angle));
    for (const end of [a, b]) vertex(pieces, segment, end, normal, radius);
    const [here, next] = [first + 2 * k, first + 2 * ((k + 1) % sides)];
    pieces.indices.push(here, next, here + 1, next, next + 1, here + 1);
  }
}

/** The part of a sphere that lies in none of the tubes around it. */
function ball(pieces: Pieces, segment: number, center: Vector3, radius: number, tubes: readonly Nearby[]): void {
  const isInside = (offset: Vector3) =>
    tubes.some((tube) => {
      const from = offset.clone().sub(tube.start);
      const along = from.dot(tube.direction);
      return along > 0 && along < tube.length && from.lengthSq() - along * along < tube.radius * tube.radius;
    });
  const hidden: boolean[] = [];
  const first = pieces.segments.length;
  for (let band = 0; band <= 2 * bands; band++) {
    const polar = (Math.PI * band) / (2 * bands);
    for (let k = 0; k <= sides; k++) {
      const angle = (2 * Math.PI * k) / sides;
      const normal = new Vector3().setFromSphericalCoords(1, polar, angle);
      vertex(pieces, segment, center, normal, radius);
      hidden.push(isInside(normal.multiplyScalar(radius)));
    }
  }
  const row = sides + 1;
  for (let here = 0; here + row + 1 < hidden.length; here++) {
    if (here % row === sides) continue;
    const corners = [here, here + row, here + 1, here + row + 1] as const;
    if (corners.every((corner) => hidden[corner])) continue;
    const [a, b, c, d] = corners.map((corner) => first + corner) as [number, number, number, number];
    pieces.indices.push(a, b, c, c, b, d);
  }
}

function vertex(pieces: Pieces, segment: number, center: Vector3, normal: Vector3, radius: number): void {
  pieces.positions.push(center.x + radius * normal.x, center.y + radius * normal.y, center.z + radius * normal.z);
  pieces.normals.push(normal.x, normal.y, normal.z);
  pieces.segments.push(segment);
}
