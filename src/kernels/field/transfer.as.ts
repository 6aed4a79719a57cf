// Twin of transfer.ts.
import { after, before, bOf, cOf, inverseOf, isPlainlyWeighed, maskFound, negativeLevel, negativeSource, nyOf, nzOf, pxOf, pyOf, pzOf, rowAt, rowsOf, signsFound, sourceSquares, squareHigh, squareLow, strideOf, sumLanes } from './level.as';
import { residualRow } from './sweep.as';

/**
 * Sums of the residual over aggregates become the coarse right side; returns Σ residual².
 *
 * @param first whether to sum also the squares of the source, and to note what is negative, in the descriptor
 */
export function restrict(fine: usize, coarse: usize, problem: usize, first: bool): f64 {
  if (first) {
    store<i32>(problem, 0, signsFound);
    store<f64>(problem, 0, sourceSquares);
  }
  let sum: f64 = 0;
  for (let Z = 0; Z < nzOf(coarse); Z++) sum += restrictPlane(fine, coarse, problem, Z, first);
  return sum;
}

/** Likewise for one plane of aggregates, whose Σ residual² it returns. */
export function restrictPlane(fine: usize, coarse: usize, problem: usize, Z: i32, first: bool): f64 {
  const ny = nyOf(fine);
  const nz = nzOf(fine);
  const stride = strideOf(fine);
  const mY = nyOf(coarse);
  const coarseStride = strideOf(coarse);
  const rows = rowsOf(fine);
  const levels = cOf(fine);
  const sources = bOf(fine);
  const inverse = inverseOf(fine);
  const bytes = <usize>stride << 2;
  const zero = f32x4.splat(0);
  const masked = load<i32>(problem, maskFound) != 0;
  let negative = zero;
  let below = zero;
  let low = f64x2.splat(0);
  let high = f64x2.splat(0);
  let sourceLow = f64x2.splat(0);
  let sourceHigh = f64x2.splat(0);
  for (let Y = 0; Y < mY; Y++) {
    for (let i = 0; i < 4; i++) {
      const y = 2 * Y + (i & 1);
      const z = 2 * Z + (i >> 1);
      const part = rows + <usize>i * bytes;
      if (y < ny && z < nz) {
        residualRow(fine, y, z, ny, nz, stride, part);
        for (let x: usize = 0; x < bytes; x += 16) {
          const r = v128.load(part + x);
          low = f64x2.add(low, squareLow(r));
          high = f64x2.add(high, squareHigh(r));
        }
        if (first) {
          const row = rowAt(y, z, ny, stride);
          for (let at = row; at < row + bytes; at += 16) {
            let value = v128.load(sources + at);
            if (masked) value = v128.and(value, f32x4.ne(v128.load(inverse + at), zero));
            negative = v128.or(negative, f32x4.lt(value, zero));
            below = v128.or(below, f32x4.lt(v128.load(levels + at), zero));
            sourceLow = f64x2.add(sourceLow, squareLow(value));
            sourceHigh = f64x2.add(sourceHigh, squareHigh(value));
          }
        }
      } else memory.fill(part, 0, bytes);
    }
    let b = bOf(coarse) + rowAt(Y, Z, mY, coarseStride);
    for (let X = 0; X < coarseStride; X += 4) {
      const x = <usize>X << 3;
      const s0 = sumRows(rows + x, bytes);
      const s1 = x + 16 < bytes ? sumRows(rows + x + 16, bytes) : f32x4.splat(0);
      v128.store(b, f32x4.add(v128.shuffle<f32>(s0, s1, 0, 2, 4, 6), v128.shuffle<f32>(s0, s1, 1, 3, 5, 7)));
      b += 16;
    }
  }
  if (first) {
    const signs = (v128.any_true(negative) ? negativeSource : 0) | (v128.any_true(below) ? negativeLevel : 0);
    store<i32>(problem, load<i32>(problem, signsFound) | signs, signsFound);
    store<f64>(problem, load<f64>(problem, sourceSquares) + sumLanes(sourceLow, sourceHigh), sourceSquares);
  }
  return sumLanes(low, high);
}

// @ts-ignore: decorator
@inline
function sumRows(at: usize, bytes: usize): v128 {
  return f32x4.add(
    f32x4.add(v128.load(at), v128.load(at + bytes)),
    f32x4.add(v128.load(at + 2 * bytes), v128.load(at + 3 * bytes)),
  );
}

// @ts-ignore: decorator
@inline
function beside(i: i32, m: i32): i32 {
  return i & 1 ? after(i >> 1, m) : before(i >> 1, m);
}

export function prolong(coarse: usize, fine: usize, project: bool): void {
  for (let z = 0; z < nzOf(fine); z++) prolongPlane(coarse, fine, z, project);
}

export function prolongPlane(coarse: usize, fine: usize, z: i32, project: bool): void {
  const ny = nyOf(fine);
  const stride = strideOf(fine);
  const mY = nyOf(coarse);
  const mZ = nzOf(coarse);
  const coarseStride = strideOf(coarse);
  const e = cOf(coarse);
  const zero = f32x4.splat(0);
  const end = <usize>stride << 2;
  const coarseEnd = <usize>coarseStride << 2;
  for (let y = 0; y < ny; y++) {
    const own = e + rowAt(y >> 1, z >> 1, mY, coarseStride);
    const alongY = e + rowAt(beside(y, mY), z >> 1, mY, coarseStride);
    const alongZ = e + rowAt(y >> 1, beside(z, mZ), mY, coarseStride);
    const row = rowAt(y, z, ny, stride);
    const c = cOf(fine) + row;
    const px = pxOf(fine) + row;
    const py = pyOf(fine) + row;
    const pz = pzOf(fine) + row;
    const plain = isPlainlyWeighed(fine, y, z, ny);
    const wx = v128.load32_splat(px, 16);
    const wy = v128.load32_splat(py, 16);
    const wz = v128.load32_splat(pz, 16);
    let previous = zero;
    let current = v128.load(own);
    for (let X: usize = 0, x: usize = 0; x < end; X += 16, x += 32) {
      const next = X + 16 < coarseEnd ? v128.load(own + X, 16) : zero;
      const eY = v128.load(alongY + X);
      const eZ = v128.load(alongZ + X);
      const own0 = v128.shuffle<f32>(current, current, 0, 0, 1, 1);
      const x0 = v128.shuffle<f32>(previous, current, 3, 5, 4, 6);
      const y0 = v128.shuffle<f32>(eY, eY, 0, 0, 1, 1);
      const z0 = v128.shuffle<f32>(eZ, eZ, 0, 0, 1, 1);
      const own1 = v128.shuffle<f32>(current, current, 2, 2, 3, 3);
      const x1 = v128.shuffle<f32>(current, next, 1, 3, 2, 4);
      const y1 = v128.shuffle<f32>(eY, eY, 2, 2, 3, 3);
      const z1 = v128.shuffle<f32>(eZ, eZ, 2, 2, 3, 3);
      if (plain && x > 0 && x + 32 < end) {
        add(c + x, wx, wy, wz, project, own0, x0, y0, z0);
        add(c + x + 16, wx, wy, wz, project, own1, x1, y1, z1);
      } else {
        add(c + x, v128.load(px + x), v128.load(py + x), v128.load(pz + x), project, own0, x0, y0, z0);
        if (x + 16 < end) {
          add(c + x + 16, v128.load(px + x, 16), v128.load(py + x, 16), v128.load(pz + x, 16), project, own1, x1, y1, z1);
        }
      }
      previous = current;
      current = next;
    }
  }
}

// @ts-ignore: decorator
@inline
function add(c: usize, px: v128, py: v128, pz: v128, project: bool, here: v128, ex: v128, ey: v128, ez: v128): void {
  const sumXY = f32x4.add(f32x4.mul(px, f32x4.sub(ex, here)), f32x4.mul(py, f32x4.sub(ey, here)));
  const change = f32x4.add(f32x4.add(here, sumXY), f32x4.mul(pz, f32x4.sub(ez, here)));
  const next = f32x4.add(v128.load(c), change);
  v128.store(c, project ? v128.andnot(next, f32x4.lt(next, f32x4.splat(0))) : next);
}
