// Reading the parameter block, and a few vector words.
import * as at from './layout';
import { nearestImage } from './image.as';

@inline export function word(block: usize, k: i32): i32 {
  return load<i32>(block + (<usize>k << 2));
}
@inline export function address(block: usize, k: i32): usize {
  return <usize>load<u32>(block + (<usize>k << 2));
}
@inline export function number(block: usize, k: i32): f32 {
  return load<f32>(block + (<usize>k << 2));
}
@inline export function gridOf(block: usize, g: i32): usize {
  return block + (<usize>(at.gridWord + g * at.gridWords) << 2);
}
@inline export function reportOf(block: usize, part: i32): usize {
  return address(block, at.reportWord) + (<usize>(part * at.reportWords) << 2);
}
/** The first body of a part; that of part `parts` is n or beyond. */
@inline export function beginOf(part: i32, parts: i32, n: i32): i32 {
  return min(n, part * ((n + parts - 1) / parts));
}
@inline export function length2(p: v128): f32 {
  const q = f32x4.mul(p, p);
  return f32x4.extract_lane(q, 0) + f32x4.extract_lane(q, 1) + f32x4.extract_lane(q, 2);
}
/** The same in every lane of a vector. */
@inline export function lengths2(p: v128): v128 {
  const q = f32x4.mul(p, p);
  const xy = f32x4.add(i32x4.shuffle(q, q, 0, 0, 0, 0), i32x4.shuffle(q, q, 1, 1, 1, 1));
  return f32x4.add(xy, i32x4.shuffle(q, q, 2, 2, 2, 2));
}
/** The shortest way from q to p. */
@inline export function way(block: usize, p: v128, q: v128): v128 {
  return nearestImage(f32x4.sub(p, q), v128.load(block + (at.lengthWord << 2)), v128.load(block + (at.inverseWord << 2)));
}
