import { fround } from '../../core/math.ts';
import type { Level } from './levels.ts';

const f = fround;

/** The rows around row (y, z) of a level: where they begin. At a closed side the row is some other one, with conductance 0. */
export function rowsAround({ ny, nz, stride }: Level, y: number, z: number) {
  const at = (j: number, k: number) => (k * ny + j) * stride;
  return {
    row: at(y, z),
    south: at(y > 0 ? y - 1 : ny - 1, z),
    north: at(y + 1 < ny ? y + 1 : 0, z),
    bottom: at(y, z > 0 ? z - 1 : nz - 1),
    top: at(y, z + 1 < nz ? z + 1 : 0),
  };
}

/**
 * One red-black Gauss-Seidel sweep, c_i ← (b_i + Σ a_ij c_j)/diagonal_i: first where x + y + z is even, then where it is odd,
 * rows in the order of memory.
 */
export function sweep(level: Level): void {
  for (let color = 0; color < 2; color++) {
    for (let z = 0; z < level.nz; z++) {
      for (let y = 0; y < level.ny; y++) smoothRow(level, y, z, (y + z + color) & 1);
    }
  }
}

function smoothRow(level: Level, y: number, z: number, first: number): void {
  const { stride, c, b, ax, ay, az, inverse } = level;
  const { row, south, north, bottom, top } = rowsAround(level, y, z);
  for (let x = first; x < stride; x += 2) {
    const i = row + x;
    const west = x > 0 ? f(ax[i - 1]! * c[i - 1]!) : 0;
    const east = f(ax[i]! * (x + 1 < stride ? c[i + 1]! : 0));
    const alongX = f(west + east);
    const alongY = f(f(ay[south + x]! * c[south + x]!) + f(ay[i]! * c[north + x]!));
    const alongZ = f(f(az[bottom + x]! * c[bottom + x]!) + f(az[i]! * c[top + x]!));
    c[i] = f(f(b[i]! + f(f(alongX + alongY) + alongZ)) * inverse[i]!);
  }
}

/** The residual b − A c of one row, in the form of fluxes: differences first, so that near-equal neighbors lose no digits. */
export function residualRow(level: Level, y: number, z: number, out: Float32Array | Float64Array): void {
  const { stride, c, b, ax, ay, az, reaction, inverse } = level;
  const { row, south, north, bottom, top } = rowsAround(level, y, z);
  for (let x = 0; x < stride; x++) {
    const i = row + x;
    const here = c[i]!;
    const west = x > 0 ? f(ax[i - 1]! * f(c[i - 1]! - here)) : f(0 * f(0 - here));
    const east = f(ax[i]! * f((x + 1 < stride ? c[i + 1]! : 0) - here));
    const alongX = f(west + east);
    const alongY = f(f(ay[south + x]! * f(c[south + x]! - here)) + f(ay[i]! * f(c[north + x]! - here)));
    const alongZ = f(f(az[bottom + x]! * f(c[bottom + x]! - here)) + f(az[i]! * f(c[top + x]! - here)));
    const flux = f(f(alongX + alongY) + alongZ);
    out[x] = inverse[i] !== 0 ? f(f(b[i]! - f(reaction[i]! * here)) + flux) : 0;
  }
}
