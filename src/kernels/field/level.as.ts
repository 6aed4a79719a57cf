// Addresses of a level's columns: sixteen i32 per level, written by descriptor.ts.

// @ts-ignore: decorator
@inline export function nxOf(level: usize): i32 { return load<i32>(level); }
// @ts-ignore: decorator
@inline export function nyOf(level: usize): i32 { return load<i32>(level, 4); }
// @ts-ignore: decorator
@inline export function nzOf(level: usize): i32 { return load<i32>(level, 8); }
// @ts-ignore: decorator
@inline export function strideOf(level: usize): i32 { return load<i32>(level, 12); }
// @ts-ignore: decorator
@inline export function bOf(level: usize): usize { return load<u32>(level, 16); }
// @ts-ignore: decorator
@inline export function axOf(level: usize): usize { return load<u32>(level, 20); }
// @ts-ignore: decorator
@inline export function ayOf(level: usize): usize { return load<u32>(level, 24); }
// @ts-ignore: decorator
@inline export function azOf(level: usize): usize { return load<u32>(level, 28); }
// @ts-ignore: decorator
@inline export function inverseOf(level: usize): usize { return load<u32>(level, 32); }
// @ts-ignore: decorator
@inline export function pxOf(level: usize): usize { return load<u32>(level, 36); }
// @ts-ignore: decorator
@inline export function pyOf(level: usize): usize { return load<u32>(level, 40); }
// @ts-ignore: decorator
@inline export function pzOf(level: usize): usize { return load<u32>(level, 44); }
// @ts-ignore: decorator
@inline export function rowsOf(level: usize): usize { return load<u32>(level, 48); }
// @ts-ignore: decorator
@inline export function cOf(level: usize): usize { return load<u32>(level, 52); }
// @ts-ignore: decorator
@inline export function reactionOf(level: usize): usize { return load<u32>(level, 56); }
// @ts-ignore: decorator
@inline export function plainOf(level: usize): usize { return load<u32>(level, 60); }

/** Bytes before row (y, z). */
// @ts-ignore: decorator
@inline export function rowAt(y: i32, z: i32, ny: i32, stride: i32): usize { return <usize>((z * ny + y) * stride) << 2; }

// @ts-ignore: decorator
@inline export function before(i: i32, n: i32): i32 { return i > 0 ? i - 1 : n - 1; }
// @ts-ignore: decorator
@inline export function after(i: i32, n: i32): i32 { return i + 1 < n ? i + 1 : 0; }

// Bytes of a descriptor (see descriptor.ts) that the kernel keeps for itself.

/** i32: what restrict<true> saw. */
export const signsFound: usize = 44;
export const negativeSource: i32 = 1;
export const negativeLevel: i32 = 2;
/** i32: whether some voxel is masked. */
export const maskFound: usize = 24;
/** f64: what restrict<true> summed of the source. */
export const sourceSquares: usize = 16;

/** Descriptor of a problem: the levels follow its first 64 bytes. */
// @ts-ignore: decorator
@inline export function levelAt(problem: usize, l: i32): usize { return problem + 64 + (<usize>l << 6); }

/** Whether the conductances of a row are the same up to its last four unknowns, and above 0. */
// @ts-ignore: decorator
@inline export function isPlain(level: usize, y: i32, z: i32, ny: i32): bool {
  return (load<i32>(plainOf(level) + (<usize>(z * ny + y) << 2)) & 1) != 0;
}
/** Likewise the weights of interpolation, from the second four on. */
// @ts-ignore: decorator
@inline export function isPlainlyWeighed(level: usize, y: i32, z: i32, ny: i32): bool {
  return (load<i32>(plainOf(level) + (<usize>(z * ny + y) << 2)) & 2) != 0;
}

// Squares of four floats in f64: by index mod 4, lanes 0 and 1 in one vector, 2 and 3 in another.

// @ts-ignore: decorator
@inline export function promoteHigh(value: v128): v128 { return f64x2.promote_low_f32x4(v128.shuffle<f32>(value, value, 2, 3, 0, 1)); }
// @ts-ignore: decorator
@inline export function squareLow(value: v128): v128 {
  const first = f64x2.promote_low_f32x4(value);
  return f64x2.mul(first, first);
}
// @ts-ignore: decorator
@inline export function squareHigh(value: v128): v128 {
  const second = promoteHigh(value);
  return f64x2.mul(second, second);
}
// @ts-ignore: decorator
@inline export function sumLanes(low: v128, high: v128): f64 {
  return f64x2.extract_lane(low, 0) + f64x2.extract_lane(low, 1) + (f64x2.extract_lane(high, 0) + f64x2.extract_lane(high, 1));
}
