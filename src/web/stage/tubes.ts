import type { Anatomy, Segments } from '../scene.ts';

const sides = 16;
const bands = 4;

/** Triangles that draw the vessels. */
export interface Tubes {
  /** [vertices × 3] µm. */
  readonly positions: readonly number[];
  /** [vertices × 3] of length 1. */
  readonly normals: readonly number[];
  /** [triangles × 3] vertices. */
  readonly indices: readonly number[];
  /** [vertices] segment of which each is a part. */
  readonly segments: readonly number[];
}

interface Growing {
  readonly positions: number[];
  readonly normals: number[];
  readonly indices: number[];
  readonly segments: number[];
}

type Point = readonly [number, number, number];

/** A straight tube; `along` has length 1. */
interface Tube {
  readonly start: Point;
  readonly along: Point;
  readonly length: number;
  readonly radius: number;
}

/** The circle around a tube, [sides × 2]. */
const circle = Array.from({ length: sides }, (_, k): readonly [number, number] => {
  const angle = (2 * Math.PI * k) / sides;
  return [Math.cos(angle), Math.sin(angle)];
});

/** Directions of the vertices of a joint, from pole to pole, each band closed by a second first vertex. */
const sphere = Array.from({ length: 2 * bands + 1 }, (_, band) => (Math.PI * band) / (2 * bands)).flatMap((polar) =>
  Array.from({ length: sides + 1 }, (_, k): Point => {
    const angle = (2 * Math.PI * k) / sides;
    return [Math.sin(polar) * Math.sin(angle), Math.cos(polar), Math.sin(polar) * Math.cos(angle)];
  }),
);

/** Tubes with round joints at every place that lies in the block, whose sides y and z are periodic. */
export function tubesOf({ block, segments }: Anatomy): Tubes {
  const grown: Growing = { positions: [], normals: [], indices: [], segments: [] };
  const tubes = Array.from(segments.kind, (_, s) => tubeOf(segments, s, block));
  const joined = new Set<string>();
  for (const [s, { start, along, length, radius }] of tubes.entries()) {
    for (const [dy, dz] of shiftsOf({ start, along, length, radius }, block)) {
      const from: Point = [start[0], start[1] + dy, start[2] + dz];
      const to = onward(from, along, length);
      tube(grown, s, from, to, along, radius);
      for (const joint of [from, to]) {
        const key = `${joint.map((at) => at.toFixed(1))} ${radius.toFixed(1)}`;
        if (!joined.has(key)) ball(grown, s, joint, 0.998 * radius, tubesNear(joint, radius, tubes, block));
        joined.add(key);
      }
    }
  }
  return grown;
}

/** A segment by the shorter way across the periodic sides. */
function tubeOf(segments: Segments, s: number, block: Anatomy['block']): Tube {
  const start: Point = [segments.x1[s]!, segments.y1[s]!, segments.z1[s]!];
  const step = nearest(segments.x2[s]! - start[0], segments.y2[s]! - start[1], segments.z2[s]! - start[2], block);
  const length = Math.hypot(...step);
  const along: Point = length === 0 ? [0, 0, 0] : [step[0] / length, step[1] / length, step[2] / length];
  return { start, along, length, radius: segments.radius[s]! };
}

function nearest(x: number, y: number, z: number, block: Anatomy['block']): Point {
  return [x, y - block.y * Math.round(y / block.y), z - block.z * Math.round(z / block.z)];
}

const onward = (from: Point, along: Point, length: number): Point => [
  from[0] + length * along[0],
  from[1] + length * along[1],
  from[2] + length * along[2],
];

/** By how much a tube is shifted in y and z to each place of which a part lies in the block. */
function shiftsOf({ start, along, length, radius }: Tube, block: Anatomy['block']): readonly [number, number][] {
  const inside = (axis: 1 | 2, size: number) =>
    [-size, 0, size].filter((shift) => {
      const ends = [start[axis], start[axis] + length * along[axis]];
      return Math.max(...ends) + shift + radius > 0 && Math.min(...ends) + shift - radius < size;
    });
  const deep = inside(2, block.z);
  return inside(1, block.y).flatMap((dy) => deep.map((dz): [number, number] => [dy, dz]));
}

/** The tubes that can reach into a sphere around a joint, from where it stands, wherever their images lie. */
function tubesNear(joint: Point, reach: number, tubes: readonly Tube[], block: Anatomy['block']): readonly Tube[] {
  const near: Tube[] = [];
  for (const { start, along, length, radius } of tubes) {
    const from = nearest(start[0] - joint[0], start[1] - joint[1], start[2] - joint[2], block);
    const most = reach + length + radius;
    if (from[0] * from[0] + from[1] * from[1] + from[2] * from[2] < most * most)
      near.push({ start: from, along, length, radius });
  }
  return near;
}

function tube(grown: Growing, segment: number, from: Point, to: Point, along: Point, radius: number): void {
  const [u, v] = acrossOf(along);
  const first = grown.segments.length;
  for (const [k, [a, b]] of circle.entries()) {
    const normal: Point = [a * u[0] + b * v[0], a * u[1] + b * v[1], a * u[2] + b * v[2]];
    vertex(grown, segment, from, normal, radius);
    vertex(grown, segment, to, normal, radius);
    const [here, next] = [first + 2 * k, first + 2 * ((k + 1) % sides)];
    grown.indices.push(here, next, here + 1, next, next + 1, here + 1);
  }
}

/** Two directions across a third one, and across each other. */
function acrossOf(along: Point): readonly [Point, Point] {
  const side = Math.abs(along[0]) < 0.9 ? cross([1, 0, 0], along) : cross([0, 1, 0], along);
  const length = Math.hypot(...side) || 1;
  const u: Point = [side[0] / length, side[1] / length, side[2] / length];
  return [u, cross(along, u)];
}

const cross = (a: Point, b: Point): Point => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];

/** The part of a sphere that lies in none of the tubes around it. */
function ball(grown: Growing, segment: number, center: Point, radius: number, tubes: readonly Tube[]): void {
  const first = grown.segments.length;
  const hidden = sphere.map((normal) => {
    vertex(grown, segment, center, normal, radius);
    return tubes.some((each) => holds(each, radius * normal[0], radius * normal[1], radius * normal[2]));
  });
  const row = sides + 1;
  for (let here = 0; here + row + 1 < hidden.length; here++) {
    if (here % row === sides) continue;
    if (hidden[here] && hidden[here + row] && hidden[here + 1] && hidden[here + row + 1]) continue;
    const [a, b, c, d] = [first + here, first + here + row, first + here + 1, first + here + row + 1];
    grown.indices.push(a, b, c, c, b, d);
  }
}

function holds({ start, along, length, radius }: Tube, x: number, y: number, z: number): boolean {
  const [dx, dy, dz] = [x - start[0], y - start[1], z - start[2]];
  const at = dx * along[0] + dy * along[1] + dz * along[2];
  return at > 0 && at < length && dx * dx + dy * dy + dz * dz - at * at < radius * radius;
}

function vertex(grown: Growing, segment: number, center: Point, normal: Point, radius: number): void {
  grown.positions.push(center[0] + radius * normal[0], center[1] + radius * normal[1], center[2] + radius * normal[2]);
  grown.normals.push(normal[0], normal[1], normal[2]);
  grown.segments.push(segment);
}
