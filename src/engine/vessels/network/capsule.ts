import { abs, sqrt } from '../../../core/math.ts';
import { type Network, nearestImage } from './network.ts';

/** The segments of a network as capsules, ready for distances. */
export interface Capsules {
  readonly network: Network;
  /** Per segment: its middle (3), its half axis (3), the square of the half axis, its radius; µm. */
  readonly shape: Float64Array;
}

/** Numbers per segment in `shape`. */
export const stride = 8;

export function capsulesOf(network: Network): Capsules {
  const { x, y, z } = network.nodes;
  const { from, to, radius } = network.segments;
  const shape = new Float64Array(stride * from.length);
  for (let s = 0; s < from.length; s++) {
    const a = from[s]!;
    const b = to[s]!;
    const hx = 0.5 * (x[b]! - x[a]!);
    const hy = 0.5 * nearestImage(y[b]! - y[a]!, network.box.y);
    const hz = 0.5 * nearestImage(z[b]! - z[a]!, network.box.z);
    shape.set([x[a]! + hx, y[a]! + hy, z[a]! + hz, hx, hy, hz, hx * hx + hy * hy + hz * hz, radius[s]!], stride * s);
  }
  return { network, shape };
}

/** Distance from a point to the surface of a segment, µm, below 0 inside; the nearest periodic image counts. */
export function distanceToWall(capsules: Capsules, segment: number, x: number, y: number, z: number): number {
  const { shape } = capsules;
  const { y: periodY, z: periodZ } = capsules.network.box;
  const i = stride * segment;
  const dx = x - shape[i]!;
  const dy = nearestImage(y - shape[i + 1]!, periodY);
  const dz = nearestImage(z - shape[i + 2]!, periodZ);
  let squared = squareToAxis(shape, i, dx, dy, dz);
  // Seen from half a period away, an end of the segment may be nearer in the other image than its middle tells.
  const acrossY = abs(dy) + abs(shape[i + 4]!) > 0.5 * periodY;
  const acrossZ = abs(dz) + abs(shape[i + 5]!) > 0.5 * periodZ;
  if (acrossY || acrossZ) {
    const dy2 = dy > 0 ? dy - periodY : dy + periodY;
    const dz2 = dz > 0 ? dz - periodZ : dz + periodZ;
    if (acrossY) squared = lesser(squared, squareToAxis(shape, i, dx, dy2, dz));
    if (acrossZ) squared = lesser(squared, squareToAxis(shape, i, dx, dy, dz2));
    if (acrossY && acrossZ) squared = lesser(squared, squareToAxis(shape, i, dx, dy2, dz2));
  }
  return sqrt(squared) - shape[i + 7]!;
}

function squareToAxis(shape: Float64Array, i: number, dx: number, dy: number, dz: number): number {
  const hx = shape[i + 3]!;
  const hy = shape[i + 4]!;
  const hz = shape[i + 5]!;
  const whole = shape[i + 6]!;
  const along = dx * hx + dy * hy + dz * hz;
  const t = along >= whole ? 1 : along <= -whole ? -1 : along / whole;
  const ex = dx - t * hx;
  const ey = dy - t * hy;
  const ez = dz - t * hz;
  return ex * ex + ey * ey + ez * ez;
}

function lesser(a: number, b: number): number {
  return a < b ? a : b;
}
