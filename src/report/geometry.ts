import { type VesselKind, vesselKinds } from './palette.ts';
import type { ReportAnatomy, Segments } from './report-input.ts';

type Block = ReportAnatomy['block'];

/** The shortest of a displacement's images in a periodic direction. */
export function nearestImage(displacement: number, period: number): number {
  return displacement - period * Math.round(displacement / period);
}

/** One tube as a start and a way from there, µm. */
export interface Tube {
  readonly kind: VesselKind;
  readonly radius: number;
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly dx: number;
  readonly dy: number;
  readonly dz: number;
  readonly length: number;
}

export function tubesOf(segments: Segments, block: Block): Tube[] {
  return Array.from(segments.radius, (radius, k) => {
    const [x, y, z] = [segments.x1[k]!, segments.y1[k]!, segments.z1[k]!];
    const dx = segments.x2[k]! - x;
    const dy = nearestImage(segments.y2[k]! - y, block.y);
    const dz = nearestImage(segments.z2[k]! - z, block.z);
    return {
      kind: vesselKinds[segments.kind[k]!] ?? 'sinusoid',
      radius,
      x,
      y,
      z,
      dx,
      dy,
      dz,
      length: Math.hypot(dx, dy, dz),
    };
  });
}

/** Distance from a point to the nearest wall of some tubes, µm; negative inside, infinite without tubes. */
export function distanceToWall(tubes: readonly Tube[], block: Block, x: number, y: number, z: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (const tube of tubes) {
    const distance = distanceToTube(tube, block, x, y, z);
    if (distance < least) least = distance;
  }
  return least;
}

/** Among the images of the point the one nearest to the middle of the tube, which is shorter than half a period. */
function distanceToTube(tube: Tube, block: Block, x: number, y: number, z: number): number {
  const px = x - tube.x;
  const py = nearestImage(y - tube.y - tube.dy / 2, block.y) + tube.dy / 2;
  const pz = nearestImage(z - tube.z - tube.dz / 2, block.z) + tube.dz / 2;
  const squared = tube.length * tube.length;
  const along = squared === 0 ? 0 : (px * tube.dx + py * tube.dy + pz * tube.dz) / squared;
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(px - t * tube.dx, py - t * tube.dy, pz - t * tube.dz) - tube.radius;
}
