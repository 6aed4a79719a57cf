import { round, sqrt } from '../../core/math.ts';
import type { Grid } from '../../kernels/field/problem.ts';

/** The shortest of the displacements that differ by whole periods. At half a period it turns another way than `nearestImage` of vessels. */
function image(displacement: number, period: number): number {
  return displacement - period * round(displacement / period);
}

/** A displacement by the shorter way across the periodic sides y and z, µm. */
export function byShorterWay(
  { ny, nz, spacing }: Grid,
  dx: number,
  dy: number,
  dz: number,
): readonly [number, number, number] {
  return [dx, image(dy, ny * spacing), image(dz, nz * spacing)];
}

/** Its length, µm. */
export function apart({ ny, nz, spacing }: Grid, dx: number, dy: number, dz: number): number {
  const y = image(dy, ny * spacing);
  const z = image(dz, nz * spacing);
  return sqrt(dx * dx + y * y + z * z);
}
