// The cells of a line that are near a point. Four at a time in single precision, and again one by one in double precision where
// the difference of squares is within what rounding could turn. Every instance, so every thread, has these variables of its own.
import { kinds, lengthY, lengthZ, longestEdge, xs, ys, zs } from '../arrangement/crowd.as';
import { last, lookAround } from './ball.as';

let x: f64 = 0;
let y: f64 = 0;
let z: f64 = 0;
let reach2: f64 = 0;
/** The same for four. */
let x4: v128 = f32x4.splat(0);
let y4: v128 = f32x4.splat(0);
let z4: v128 = f32x4.splat(0);
let lengthY4: v128 = f32x4.splat(0);
let lengthZ4: v128 = f32x4.splat(0);
/** Squared distances in single precision below which cells are near, and above which they are not. */
let surely: v128 = f32x4.splat(0);
let maybe: v128 = f32x4.splat(0);

/** Look from here for some kinds. */
export function standAt(fromX: f64, fromY: f64, fromZ: f64, reach: f64, kinds: u32): void {
  x = fromX;
  y = fromY;
  z = fromZ;
  reach2 = reach * reach;
  x4 = f32x4.splat(<f32>x);
  y4 = f32x4.splat(<f32>y);
  z4 = f32x4.splat(<f32>z);
  lengthY4 = f32x4.splat(<f32>lengthY);
  lengthZ4 = f32x4.splat(<f32>lengthZ);
  // Differences are rounded twice, to 2⁻²⁴ of the longest edge at most, and so are squares and sums: less than this in d² near reach².
  const blur = reach * (longestEdge() + reach) / 1048576;
  surely = f32x4.splat(<f32>(reach2 - blur));
  maybe = f32x4.splat(<f32>(reach2 + blur));
  lookAround(x, y, z, reach, kinds);
}

/** Those of the four from `n` on that are in the line and near: all bits of a lane, or none. */
// @ts-ignore: decorator
@inline export function nearFrom(n: u32): v128 {
  const at = <usize>n << 2;
  const dx = f32x4.sub(v128.load(xs + at), x4);
  const dy = across(f32x4.sub(v128.load(ys + at), y4), lengthY4);
  const dz = across(f32x4.sub(v128.load(zs + at), z4), lengthZ4);
  const d2 = f32x4.add(f32x4.add(f32x4.mul(dx, dx), f32x4.mul(dy, dy)), f32x4.mul(dz, dz));
  const inLine = i32x4.lt_s(i32x4(0, 1, 2, 3), i32x4.splat(last - n));
  const near = v128.and(f32x4.lt(d2, surely), inLine);
  const open = v128.andnot(v128.and(f32x4.le(d2, maybe), inLine), near);
  return v128.any_true(open) ? v128.or(near, v128.and(open, nearOnes(at))) : near;
}

/** The same for those of these kinds, as bits. */
// @ts-ignore: decorator
@inline export function nearAmong(n: u32, these: v128): u32 {
  return i32x4.bitmask(v128.andnot(nearFrom(n), areNone(n, these)));
}

/** Those of the four from `n` on that are of none of these kinds. */
// @ts-ignore: decorator
@inline export function areNone(n: u32, these: v128): v128 {
  return i32x4.eq(v128.and(v128.load(kinds + (<usize>n << 2)), these), i32x4.splat(0));
}

/** Four in double precision, one by one; what lies behind the crowd is some number or none. */
function nearOnes(at: usize): v128 {
  return i32x4(
    -i32(squaredDistance(at) <= reach2), -i32(squaredDistance(at + 4) <= reach2),
    -i32(squaredDistance(at + 8) <= reach2), -i32(squaredDistance(at + 12) <= reach2),
  );
}

/** Of one, by the offset of its place in the crowd. */
export function squaredDistance(at: usize): f64 {
  const dx = <f64>load<f32>(xs + at) - x;
  const dy = shorterWay(<f64>load<f32>(ys + at) - y, lengthY), dz = shorterWay(<f64>load<f32>(zs + at) - z, lengthZ);
  return dx * dx + dy * dy + dz * dz;
}

/** The shorter way between two points of a periodic axis. */
@inline function shorterWay(d: f64, length: f64): f64 {
  return d > 0.5 * length ? d - length : d < -0.5 * length ? d + length : d;
}

/** The same for four. */
@inline function across(d: v128, length: v128): v128 {
  const half = f32x4.mul(length, f32x4.splat(0.5));
  const down = v128.and(f32x4.gt(d, half), length);
  const up = v128.and(f32x4.lt(d, f32x4.neg(half)), length);
  return f32x4.add(f32x4.sub(d, down), up);
}
