// The shortest way between coordinates on periodic sides; inverse = 0 on closed ones.

@inline export function nearestImage(d: v128, length: v128, inverse: v128): v128 {
  return f32x4.sub(d, f32x4.mul(f32x4.nearest(f32x4.mul(d, inverse)), length));
}
