import { fround } from '../../core/math.ts';
import type { Level } from './levels.ts';
import { residualRow } from './sweep.ts';

const f = fround;

/**
 * Σ of squares over a level in f64: within a plane of aggregates by x mod 4, aggregate row after aggregate row; then plane after plane.
 *
 * @param rowOf writes the values of row (y, z) into its third argument, [stride]
 */
export function sumSquares(
  fine: Level,
  rowOf: (y: number, z: number, out: Float64Array | Float32Array) => void,
): number {
  const row = new Float64Array(fine.stride);
  let sum = 0;
  for (let Z = 0; 2 * Z < fine.nz; Z++) {
    const lanes = [0, 0, 0, 0];
    for (let Y = 0; 2 * Y < fine.ny; Y++) {
      for (let i = 0; i < 4; i++) {
        const y = 2 * Y + (i & 1);
        const z = 2 * Z + (i >> 1);
        if (y >= fine.ny || z >= fine.nz) continue;
        rowOf(y, z, row);
        for (let x = 0; x < fine.stride; x++) lanes[x & 3]! += row[x]! * row[x]!;
      }
    }
    sum += lanes[0]! + lanes[1]! + (lanes[2]! + lanes[3]!);
  }
  return sum;
}

/**
 * Write the sums of the fine residual over each aggregate as the coarse right side.
 *
 * @returns Σ residual² over the fine level, see `sumSquares`
 */
export function restrict(fine: Level, coarse: Level): number {
  const { rows, stride } = fine;
  const part = [0, 1, 2, 3].map((i) => rows.subarray(i * stride, (i + 1) * stride));
  for (let Z = 0; Z < coarse.nz; Z++) {
    for (let Y = 0; Y < coarse.ny; Y++) {
      for (let i = 0; i < 4; i++) {
        const y = 2 * Y + (i & 1);
        const z = 2 * Z + (i >> 1);
        if (y < fine.ny && z < fine.nz) residualRow(fine, y, z, part[i]!);
        else part[i]!.fill(0);
      }
      const sum = (x: number) => f(f(part[0]![x]! + part[1]![x]!) + f(part[2]![x]! + part[3]![x]!));
      const row = (Z * coarse.ny + Y) * coarse.stride;
      for (let X = 0; X < coarse.stride; X++) {
        coarse.b[row + X] = 2 * X < stride ? f(sum(2 * X) + sum(2 * X + 1)) : 0;
      }
    }
  }
  return sumSquares(fine, (y, z, out) => residualRow(fine, y, z, out));
}

/** Add the coarse correction, interpolated with the weights px, py, pz: e + px·(e_x − e) + py·(e_y − e) + pz·(e_z − e). */
export function prolong(coarse: Level, fine: Level, project: boolean): void {
  const { ny, nz, stride, px, py, pz, c } = fine;
  const e = coarse.c;
  const beside = (i: number, m: number) =>
    i & 1 ? ((i >> 1) + 1 < m ? (i >> 1) + 1 : 0) : i > 0 ? (i >> 1) - 1 : m - 1;
  for (let z = 0; z < nz; z++) {
    for (let y = 0; y < ny; y++) {
      const row = (z * ny + y) * stride;
      const own = ((z >> 1) * coarse.ny + (y >> 1)) * coarse.stride;
      const alongY = ((z >> 1) * coarse.ny + beside(y, coarse.ny)) * coarse.stride;
      const alongZ = (beside(z, coarse.nz) * coarse.ny + (y >> 1)) * coarse.stride;
      for (let x = 0; x < stride; x++) {
        const X = x >> 1;
        const here = e[own + X]!;
        const outer = x & 1 ? X + 1 : X - 1;
        const ex = outer >= 0 && outer < coarse.stride ? e[own + outer]! : 0;
        const sumXY = f(f(px[row + x]! * f(ex - here)) + f(py[row + x]! * f(e[alongY + X]! - here)));
        const change = f(f(here + sumXY) + f(pz[row + x]! * f(e[alongZ + X]! - here)));
        const next = f(c[row + x]! + change);
        c[row + x] = project && next < 0 ? 0 : next;
      }
    }
  }
}
