// Push and pressure of the wall grid and of the closed sides on one body, in counts.
import * as at from './layout';
import { address, number, word } from './block.as';

@inline export function rounded(v: v128): v128 {
  const magic = f32x4.splat(12582912);
  return i32x4.sub(f32x4.add(v, magic), magic);
}

@inline function mix(a: f32, b: f32, t: f32): f32 {
  return a + t * (b - a);
}

@inline function voxel(i: i32, n: i32, wraps: bool): i32 {
  return i < 0 ? (wraps ? i + n : 0) : i >= n ? (wraps ? i - n : n - 1) : i;
}

/** Counts of velocity along a direction, and of pressure, at overlap s. */
@inline function push(rep: f32, distance: f32, r: f32, direction: v128): v128 {
  const s = max<f32>(<f32>1 - (distance < 0 ? <f32>0 : distance) / r, 0);
  const s2 = s * s;
  const velocity = f32x4.mul(f32x4.splat(rep * s2), direction);
  return rounded(f32x4.replace_lane(velocity, 3, s2 * 1048576));
}

function grid(block: usize, x: f32, y: f32, z: f32, r: f32, rep: f32): v128 {
  const c = address(block, at.wallWord);
  const nx = word(block, at.wallXWord), ny = word(block, at.wallYWord), nz = word(block, at.wallZWord);
  const inverse = number(block, at.wallInverseWord);
  const wrapsY = number(block, at.inverseWord + 1) != 0, wrapsZ = number(block, at.inverseWord + 2) != 0;
  const ux = x * inverse - <f32>0.5, uy = y * inverse - <f32>0.5, uz = z * inverse - <f32>0.5;
  const fx = floor<f32>(ux), fy = floor<f32>(uy), fz = floor<f32>(uz);
  const tx = ux - fx, ty = uy - fy, tz = uz - fz;
  const x0 = <usize>voxel(<i32>fx, nx, false) << 2, x1 = <usize>voxel(<i32>fx + 1, nx, false) << 2;
  const y0 = voxel(<i32>fy, ny, wrapsY), y1 = voxel(<i32>fy + 1, ny, wrapsY);
  const z0 = voxel(<i32>fz, nz, wrapsZ) * ny, z1 = voxel(<i32>fz + 1, nz, wrapsZ) * ny;
  const r0 = c + (<usize>((z0 + y0) * nx) << 2), r1 = c + (<usize>((z0 + y1) * nx) << 2);
  const r2 = c + (<usize>((z1 + y0) * nx) << 2), r3 = c + (<usize>((z1 + y1) * nx) << 2);
  const a0 = load<f32>(r0 + x0), a1 = load<f32>(r1 + x0), a2 = load<f32>(r2 + x0), a3 = load<f32>(r3 + x0);
  const s0 = load<f32>(r0 + x1) - a0, s1 = load<f32>(r1 + x1) - a1, s2 = load<f32>(r2 + x1) - a2, s3 = load<f32>(r3 + x1) - a3;
  const v0 = a0 + tx * s0, v1 = a1 + tx * s1, v2 = a2 + tx * s2, v3 = a3 + tx * s3;
  const c0 = mix(v0, v1, ty), c1 = mix(v2, v3, ty);
  const distance = mix(c0, c1, tz);
  if (!(distance < r)) return i32x4.splat(0);
  const gx = mix(mix(s0, s1, ty), mix(s2, s3, ty), tz), gy = mix(v1 - v0, v3 - v2, tz), gz = c1 - c0;
  const g2 = gx * gx + gy * gy + gz * gz;
  const length = sqrt<f32>(g2);
  const isFlat = g2 < <f32>(1.0 / 1048576.0) * <f32>(1.0 / 1048576.0);
  return push(rep, distance, r, isFlat ? f32x4.splat(0) : f32x4(gx / length, gy / length, gz / length, 0));
}

/** Value of the grid at voxel (i, j, k) or, where that is outside, the one that stands for it. */
@inline function valueAt(block: usize, i: i32, j: i32, k: i32): f32 {
  const nx = word(block, at.wallXWord), ny = word(block, at.wallYWord), nz = word(block, at.wallZWord);
  const y = voxel(j, ny, number(block, at.inverseWord + 1) != 0), z = voxel(k, nz, number(block, at.inverseWord + 2) != 0);
  return load<f32>(address(block, at.wallWord) + (<usize>((z * ny + y) * nx + voxel(i, nx, false)) << 2));
}

/** The distance that `grid` interpolates, but for its rounding. */
function distanceAt(block: usize, x: f32, y: f32, z: f32): f32 {
  const inverse = number(block, at.wallInverseWord);
  const ux = x * inverse - <f32>0.5, uy = y * inverse - <f32>0.5, uz = z * inverse - <f32>0.5;
  const fx = floor<f32>(ux), fy = floor<f32>(uy), fz = floor<f32>(uz);
  const tx = ux - fx, i = <i32>fx, j = <i32>fy, k = <i32>fz;
  const v0 = mix(valueAt(block, i, j, k), valueAt(block, i + 1, j, k), tx), v1 = mix(valueAt(block, i, j + 1, k), valueAt(block, i + 1, j + 1, k), tx);
  const v2 = mix(valueAt(block, i, j, k + 1), valueAt(block, i + 1, j, k + 1), tx), v3 = mix(valueAt(block, i, j + 1, k + 1), valueAt(block, i + 1, j + 1, k + 1), tx);
  return mix(mix(v0, v1, uy - fy), mix(v2, v3, uy - fy), uz - fz);
}

/** Whether the least of the eight values that interpolation uses at a point, less what may change within `margin`, is less than r. */
@inline function leastIsNear(block: usize, x: f32, y: f32, z: f32, r: f32, margin: f32): bool {
  const nx = word(block, at.wallXWord), ny = word(block, at.wallYWord), nz = word(block, at.wallZWord);
  const inverse = number(block, at.wallInverseWord);
  const wrapsY = number(block, at.inverseWord + 1) != 0, wrapsZ = number(block, at.inverseWord + 2) != 0;
  const i = <i32>floor<f32>(x * inverse - <f32>0.5), j = <i32>floor<f32>(y * inverse - <f32>0.5), k = <i32>floor<f32>(z * inverse - <f32>0.5);
  const row = (voxel(k, nz, wrapsZ) * ny + voxel(j, ny, wrapsY)) * nx;
  const least = load<f32>(address(block, at.wallLeastWord) + (<usize>(row + voxel(i, nx, false)) << 2));
  return !(least - number(block, at.wallSlopeWord) * margin >= r + <f32>0.05);
}

/** Whether what is interpolated at a point, less what it may change within `margin`, is less than r. */
function slopeIsNear(block: usize, x: f32, y: f32, z: f32, r: f32, margin: f32): bool {
  return !(distanceAt(block, x, y, z) - number(block, at.wallSlopeWord) * margin >= r + <f32>0.05);
}

/**
 * The least of the eight values that interpolation uses between the centers of a voxel and the next; minus infinity where one is
 * too large to trust its rounding. No partial derivative of what is interpolated exceeds the greatest difference of two neighbors.
 */
export function mechanicsSound(block: usize): void {
  let steepest: f32 = 0;
  const c = address(block, at.wallWord), to = address(block, at.wallLeastWord);
  const nx = word(block, at.wallXWord), ny = word(block, at.wallYWord), nz = word(block, at.wallZWord);
  const wrapsY = number(block, at.inverseWord + 1) != 0, wrapsZ = number(block, at.inverseWord + 2) != 0;
  for (let k = 0; k < nz; k++) {
    for (let j = 0; j < ny; j++) {
      for (let i = 0; i < nx; i++) {
        let least: f32 = Infinity;
        for (let corner = 0; corner < 8; corner++) {
          const x = voxel(i + (corner & 1), nx, false), y = voxel(j + ((corner >> 1) & 1), ny, wrapsY), z = voxel(k + (corner >> 2), nz, wrapsZ);
          const value = load<f32>(c + (<usize>((z * ny + y) * nx + x) << 2));
          least = value < <f32>1e5 ? min<f32>(least, value) : -Infinity;
        }
        store<f32>(to + (<usize>((k * ny + j) * nx + i) << 2), least);
        const own = valueAt(block, i, j, k);
        steepest = max<f32>(steepest, abs<f32>(valueAt(block, i + 1, j, k) - own));
        steepest = max<f32>(steepest, max<f32>(abs<f32>(valueAt(block, i, j + 1, k) - own), abs<f32>(valueAt(block, i, j, k + 1) - own)));
      }
    }
  }
  // √3 partial derivatives at most, and a little for rounding.
  store<f32>(block + (at.wallSlopeWord << 2), <f32>1.7321 * steepest * number(block, at.wallInverseWord));
}

/** Whether a body now at p can touch a wall before it has drifted `slack`. */
export function mayTouch(block: usize, p: v128, r: f32, slack: f32): bool {
  const x = f32x4.extract_lane(p, 0), y = f32x4.extract_lane(p, 1), z = f32x4.extract_lane(p, 2);
  const lx = number(block, at.lengthWord), ly = number(block, at.lengthWord + 1), lz = number(block, at.lengthWord + 2);
  const margin = slack + <f32>0.01;
  const far = r + margin;
  if (x < far || lx - x < far) return true;
  if (number(block, at.inverseWord + 1) == 0 && (y < far || ly - y < far)) return true;
  if (number(block, at.inverseWord + 2) == 0 && (z < far || lz - z < far)) return true;
  return address(block, at.wallWord) != 0 && leastIsNear(block, x, y, z, r, margin) && slopeIsNear(block, x, y, z, r, margin);
}

/** Velocity x, y, z and pressure. */
export function walls(block: usize, p: v128, r: f32): v128 {
  const x = f32x4.extract_lane(p, 0), y = f32x4.extract_lane(p, 1), z = f32x4.extract_lane(p, 2);
  const lx = number(block, at.lengthWord), ly = number(block, at.lengthWord + 1), lz = number(block, at.lengthWord + 2);
  const rep = number(block, at.repulsionWord);
  let sum = i32x4.splat(0);
  if (address(block, at.wallWord) != 0) sum = grid(block, x, y, z, r, rep);
  if (x < r) sum = i32x4.add(sum, push(rep, x, r, f32x4(1, 0, 0, 0)));
  if (lx - x < r) sum = i32x4.add(sum, push(rep, lx - x, r, f32x4(-1, 0, 0, 0)));
  if (number(block, at.inverseWord + 1) == 0) {
    if (y < r) sum = i32x4.add(sum, push(rep, y, r, f32x4(0, 1, 0, 0)));
    if (ly - y < r) sum = i32x4.add(sum, push(rep, ly - y, r, f32x4(0, -1, 0, 0)));
  }
  if (number(block, at.inverseWord + 2) == 0) {
    if (z < r) sum = i32x4.add(sum, push(rep, z, r, f32x4(0, 0, 1, 0)));
    if (lz - z < r) sum = i32x4.add(sum, push(rep, lz - z, r, f32x4(0, 0, -1, 0)));
  }
  return sum;
}
