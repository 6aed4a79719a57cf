import { fround } from '../../core/math.ts';
import { type Level, levelsOf } from './levels.ts';
import type { FieldProblem } from './problem.ts';

const f = fround;

/** One direction of a level: `n` unknowns, `step` floats apart, joined by the face conductances `a`. */
interface Direction {
  readonly a: Float32Array;
  readonly step: number;
  readonly n: number;
}

function directions(level: Level): [Direction, Direction, Direction] {
  return [
    { a: level.ax, step: 1, n: level.nx },
    { a: level.ay, step: level.stride, n: level.ny },
    { a: level.az, step: level.stride * level.ny, n: level.nz },
  ];
}

/** The definition of `prepare`: conductances of all levels from D, then the weights of interpolation, then `refreshReference`. */
export function prepareReference(problem: FieldProblem): void {
  const levels = levelsOf(problem);
  faces(problem, levels[0]!);
  for (let l = 0; l + 1 < levels.length; l++) {
    coarsenFaces(levels[l]!, levels[l + 1]!);
    weigh(levels[l]!);
  }
  refreshReference(problem);
}

/** The definition of `refresh`: sums of reaction over unmasked voxels on all levels, and the inverse diagonals. */
export function refreshReference(problem: FieldProblem): void {
  const levels = levelsOf(problem);
  for (let l = 0; l < levels.length; l++) {
    if (l > 0) coarsenReaction(levels[l - 1]!, levels[l]!);
    invert(levels[l]!, l === 0);
  }
}

function faces({ grid, D }: FieldProblem, level: Level): void {
  const { nx, ny, nz, spacing } = grid;
  const scale = f(2 / (spacing * spacing));
  const mean = (i: number, j: number): number => {
    const sum = f(D[i]! + D[j]!);
    return sum > 0 ? f(f(f(D[i]! * D[j]!) / sum) * scale) : 0;
  };
  for (let z = 0; z < nz; z++) {
    for (let y = 0; y < ny; y++) {
      const row = (z * ny + y) * nx;
      const north = y + 1 < ny ? row + nx : z * ny * nx;
      const top = z + 1 < nz ? row + ny * nx : y * nx;
      const openY = y + 1 < ny || (grid.periodicY && ny > 1);
      const openZ = z + 1 < nz || (grid.periodicZ && nz > 1);
      for (let x = 0; x < nx; x++) {
        level.ax[row + x] = x + 1 < nx ? mean(row + x, row + x + 1) : 0;
        level.ay[row + x] = openY ? mean(row + x, north + x) : 0;
        level.az[row + x] = openZ ? mean(row + x, top + x) : 0;
      }
    }
  }
}

/** Inside aggregate J: the conductance between its two members, 0 if it has only one. */
function inside({ a, step, n }: Direction, line: number, J: number): number {
  return 2 * J + 1 < n ? a[line + 2 * J * step]! : 0;
}

/**
 * From the middle of aggregate J to the middle of the next along one line of faces: the three resistances in series, but at least
 * half of the face's own conductance. Below that half (a badly conducting member, which the flow goes around) the coarse
 * correction could overshoot by more than 2 and the cycle diverge.
 */
function series(direction: Direction, line: number, J: number): number {
  const { a, step, n } = direction;
  const last = 2 * J + 1 < n ? 2 * J + 1 : n - 1;
  const across = a[line + last * step]!;
  if (!(across > 0)) return 0;
  const next = 2 * J + 2 < n ? J + 1 : 0;
  const here = inside(direction, line, J);
  const there = inside(direction, line, next);
  const resistance = f(f(f(1 / across) + (here > 0 ? f(0.5 / here) : 0)) + (there > 0 ? f(0.5 / there) : 0));
  const conductance = f(1 / resistance);
  const half = f(0.5 * across);
  return conductance > half ? conductance : half;
}

/** A coarse conductance is the sum over the lines of faces that it replaces. */
function coarsenFaces(fine: Level, coarse: Level): void {
  const from = directions(fine);
  const to = directions(coarse);
  const at = [0, 0, 0];
  for (at[2] = 0; at[2]! < coarse.nz; at[2]!++) {
    for (at[1] = 0; at[1]! < coarse.ny; at[1]!++) {
      for (at[0] = 0; at[0]! < coarse.nx; at[0]!++) {
        for (let d = 0; d < 3; d++) {
          const p = d === 0 ? 1 : 0;
          const q = d === 2 ? 1 : 2;
          const J = at[d]!;
          let sum = 0;
          if (to[d]!.n > 1) {
            const ps = 2 * at[p]! + 1 < from[p]!.n ? 2 : 1;
            const qs = 2 * at[q]! + 1 < from[q]!.n ? 2 : 1;
            for (let j = 0; j < qs; j++) {
              for (let i = 0; i < ps; i++) {
                const line = (2 * at[p]! + i) * from[p]!.step + (2 * at[q]! + j) * from[q]!.step;
                sum = f(sum + series(from[d]!, line, J));
              }
            }
          }
          to[d]!.a[at[2]! * to[2]!.step + at[1]! * to[1]!.step + at[0]!] = sum;
        }
      }
    }
  }
}

/** The weight of the outer neighbor for a fine unknown at i: where it sits between the middles of the two aggregates, at most halfway. */
function weight(direction: Direction, line: number, i: number): number {
  const { n } = direction;
  const m = (n + 1) >> 1;
  const J = i >> 1;
  const here = inside(direction, line, J);
  if (m === 1 || !(here > 0)) return 0;
  const from = i & 1 ? J : J > 0 ? J - 1 : m - 1;
  const share = f(f(0.5 / here) * series(direction, line, from));
  return share < 0.5 ? share : 0.5;
}

function weigh(level: Level): void {
  const [x, y, z] = directions(level);
  for (let k = 0; k < z.n; k++) {
    for (let j = 0; j < y.n; j++) {
      for (let i = 0; i < x.n; i++) {
        const at = k * z.step + j * y.step + i;
        const wx = weight(x, at - i, i);
        const wy = weight(y, at - j * y.step, j);
        const wz = weight(z, at - k * z.step, k);
        const sum = f(f(wx + wy) + wz);
        const scale = sum > 1 ? f(1 / sum) : 1;
        level.px[at] = f(wx * scale);
        level.py[at] = f(wy * scale);
        level.pz[at] = f(wz * scale);
      }
    }
  }
}

function coarsenReaction(fine: Level, coarse: Level): void {
  const { ny, nz, stride, reaction, inverse } = fine;
  const open = (i: number): number => (inverse[i] !== 0 ? reaction[i]! : 0);
  for (let Z = 0; Z < coarse.nz; Z++) {
    for (let Y = 0; Y < coarse.ny; Y++) {
      for (let X = 0; X < coarse.stride; X++) {
        let sum = 0;
        for (let z = 2 * Z; z < 2 * Z + 2 && z < nz; z++) {
          for (let y = 2 * Y; y < 2 * Y + 2 && y < ny; y++) {
            const row = (z * ny + y) * stride;
            if (2 * X < stride) sum = f(sum + f(open(row + 2 * X) + open(row + 2 * X + 1)));
          }
        }
        coarse.reaction[(Z * coarse.ny + Y) * coarse.stride + X] = sum;
      }
    }
  }
}

function invert(level: Level, finest: boolean): void {
  const { ny, nz, stride, ax, ay, az, reaction, inverse } = level;
  for (let z = 0; z < nz; z++) {
    for (let y = 0; y < ny; y++) {
      const row = (z * ny + y) * stride;
      const south = (z * ny + (y > 0 ? y - 1 : ny - 1)) * stride;
      const bottom = ((z > 0 ? z - 1 : nz - 1) * ny + y) * stride;
      for (let x = 0; x < stride; x++) {
        const alongX = f((x > 0 ? ax[row + x - 1]! : 0) + ax[row + x]!);
        const alongY = f(ay[south + x]! + ay[row + x]!);
        const alongZ = f(az[bottom + x]! + az[row + x]!);
        const faces = f(f(alongX + alongY) + alongZ);
        const diagonal = f(faces + reaction[row + x]!);
        // 1 for any finite diagonal: an infinite reaction gives NaN, which is seen, not 0, which would pass as a mask.
        const one = f(f(diagonal - diagonal) + 1);
        inverse[row + x] = (finest ? faces : diagonal) > 0 ? f(one / diagonal) : 0;
      }
    }
  }
}
