// The cells of a crowd that may be near a point, as lines of bins along x. One search at a time on each thread: every instance
// has these variables of its own.
import { binCount, edgeY, edgeZ, nx, ny, nz, perX, perY, perZ, rare, start } from '../arrangement/crowd.as';

/** The line that `nextLine` has found. */
export let first: u32 = 0;
export let last: u32 = 0;

/** The point, x in bins, and how far to look. */
let alongX: f64 = 0;
let y: f64 = 0;
let z: f64 = 0;
let reach: f64 = 0;
/** Lines of bins along y and z: the first, the one behind the last, and the one that comes next. */
let firstY: i32 = 0;
let endY: i32 = 0;
let firstZ: i32 = 0;
let endZ: i32 = 0;
let atY: i32 = 0;
let atZ: i32 = 0;
/** Whether all lines along an axis are within reach. */
let isWholeY: bool = false;
let isWholeZ: bool = false;
/** Of the slab of lines with the same z: what it leaves of the squared reach, and its first line. */
let left: f64 = 0;
let slab: i32 = 0;
/** Where the lines of a set of bins begin, and whether those of the second come after it. */
let bins: usize = 0;
let isSecondNext: bool = false;

/** Begin to look around a point for some kinds; a millionth farther, so that rounding cannot hide one. */
export function lookAround(fromX: f64, fromY: f64, fromZ: f64, far: f64, kinds: u32): void {
  alongX = fromX * perX;
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
  firstZ = <i32>floor((z - reach) * perZ);
  endZ = <i32>floor((z + reach) * perZ) + 1;
  isWholeZ = endZ - firstZ >= nz;
  if (isWholeZ) {
    firstZ = 0;
    endZ = nz;
  }
  const isSecond = (kinds & rare) != 0;
  isSecondNext = isSecond && (kinds & ~rare) != 0;
  bins = isSecond && !isSecondNext ? second() : start;
  enterSlab(firstZ);
  atY = firstY;
}

/** Go on to the next line with anyone in it; false when there is none. */
export function nextLine(): bool {
  let ky = atY;
  for (;;) {
    while (ky == endY) {
      if (atZ + 1 < endZ) enterSlab(atZ + 1);
      else if (isSecondNext) {
        isSecondNext = false;
        bins = second();
        enterSlab(firstZ);
      } else return false;
      ky = firstY;
    }
    const dy = isWholeY ? 0 : gapTo(y, ky, edgeY);
    const rest = left - dy * dy;
    const line = (slab + wrap(ky, ny)) * nx;
    ky += 1;
    if (rest < 0) continue;
    const half = sqrt(rest) * perX;
    const from = alongX - half, to = alongX + half;
    first = load<u32>(bins + (<usize>(line + bounded(from)) << 2));
    last = load<u32>(bins + (<usize>(line + bounded(to)) << 2), 4);
    if (first == last) continue;
    atY = ky;
    return true;
  }
}

function enterSlab(kz: i32): void {
  atZ = kz;
  const dz = isWholeZ ? 0 : gapTo(z, atZ, edgeZ);
  left = reach * reach - dz * dz;
  slab = wrap(atZ, nz) * ny;
}

@inline function second(): usize {
  return start + (<usize>binCount() << 2);
}

/** Distance along one axis from a point to the nearest end of a bin. */
@inline function gapTo(position: f64, k: i32, edge: f64): f64 {
  const before = <f64>k * edge - position, behind = -before - edge;
  return before > 0 ? before : behind > 0 ? behind : 0;
}

/** An index less than a period outside. */
@inline function wrap(k: i32, n: i32): i32 {
  return k < 0 ? k + n : k >= n ? k - n : k;
}

/** A place along x as a bin. */
@inline function bounded(place: f64): i32 {
  return place > 0 ? place < <f64>nx ? <i32>place : nx - 1 : 0;
}
