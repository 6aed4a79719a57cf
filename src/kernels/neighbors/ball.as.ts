// The cells of a crowd that may be near a point, as lines of bins along x. One search at a time on each thread: every instance
// has these variables of its own.
import { lengthY, lengthZ, nx, ny, nz, perX, perY, perZ, start } from '../arrangement/crowd.as';

/** The line that `nextLine` has found. */
export let first: u32 = 0;
export let last: u32 = 0;

/** The point and how far to look. */
let x: f64 = 0;
let y: f64 = 0;
let z: f64 = 0;
let reach: f64 = 0;
/** Lines of bins along y and z: the first, the one behind the last, and the one that comes next. */
let firstY: i32 = 0;
let endY: i32 = 0;
let endZ: i32 = 0;
let atY: i32 = 0;
let atZ: i32 = 0;
/** Whether all lines along an axis are within reach. */
let isWholeY: bool = false;
let isWholeZ: bool = false;

/** Begin to look around a point; a millionth farther, so that rounding cannot hide one. */
export function lookAround(fromX: f64, fromY: f64, fromZ: f64, far: f64): void {
  x = fromX;
  y = fromY;
  z = fromZ;
  reach = 1.000001 * far;
  firstY = <i32>floor((y - reach) * perY);
  endY = <i32>floor((y + reach) * perY) + 1;
  isWholeY = endY - firstY >= ny;
  if (isWholeY) {
    firstY = 0;
    endY = ny;
  }
  atZ = <i32>floor((z - reach) * perZ);
  endZ = <i32>floor((z + reach) * perZ) + 1;
  isWholeZ = endZ - atZ >= nz;
  if (isWholeZ) {
    atZ = 0;
    endZ = nz;
  }
  atY = firstY;
}

/** Go on to the next line with anyone in it; false when there is none. */
export function nextLine(): bool {
  let ky = atY;
  const edgeY = lengthY / ny, edgeZ = lengthZ / nz;
  for (let kz = atZ; kz < endZ; kz++) {
    const dz = isWholeZ ? 0 : gapTo(z, kz, edgeZ);
    const left = reach * reach - dz * dz;
    const slab = wrap(kz, nz) * ny;
    for (; ky < endY; ky++) {
      const dy = isWholeY ? 0 : gapTo(y, ky, edgeY);
      if (left < dy * dy) continue;
      const half = sqrt(left - dy * dy);
      const line = (slab + wrap(ky, ny)) * nx;
      first = load<u32>(start + (<usize>(line + clamp((x - half) * perX, nx)) << 2));
      last = load<u32>(start + (<usize>(line + clamp((x + half) * perX, nx)) << 2), 4);
      if (first == last) continue;
      atY = ky + 1;
      atZ = kz;
      return true;
    }
    ky = firstY;
  }
  return false;
}

/** Distance along one axis from a point to the nearest end of a bin. */
@inline function gapTo(position: f64, k: i32, edge: f64): f64 {
  return max<f64>(0, max<f64>(<f64>k * edge - position, position - <f64>(k + 1) * edge));
}

/** An index less than a period outside. */
@inline function wrap(k: i32, n: i32): i32 {
  return k < 0 ? k + n : k >= n ? k - n : k;
}

@inline function clamp(position: f64, n: i32): i32 {
  return max(0, min(n - 1, <i32>floor(position)));
}
