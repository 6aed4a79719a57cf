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
/** Where the lists of a part have their room, which ends where that of the next begins. */
@inline export function listsOf(block: usize, part: i32): usize {
  return address(block, at.neighborWord) + <usize>part * <usize>word(block, at.entriesWord);
}
/** What is planned for a body: a list of so many groups at `e` in the room of its part, and flags. */
@inline export function planOf(room: usize, e: usize, groups: i32, flags: i32): i32 {
  return (<i32>((e - room) >> 4) << at.beforeShift) | (groups << at.groupsShift) | flags;
}
@inline export function groupsOf(plan: i32): i32 {
  return (plan >> at.groupsShift) & at.mostGroups;
}
@inline export function listOf(room: usize, plan: i32): usize {
  return room + (<usize>(<u32>plan >> at.beforeShift) << 4);
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
/** Where a body at p is awaited: in the box, where motility would carry it in the lead time. The last lane of m is its mobility; that of p is kept. */
@inline export function awaited(block: usize, p: v128, m: v128): v128 {
  const length = v128.load(block + (at.lengthWord << 2)), wrap = v128.load(block + (at.wrapWord << 2)), zero = f32x4.splat(0);
  let lead = f32x4.mul(f32x4.mul(m, i32x4.shuffle(m, m, 3, 3, 3, 3)), f32x4.splat(number(block, at.leadWord)));
  const far2 = length2(lead), longest = number(block, at.longestLeadWord);
  if (far2 > longest * longest) lead = f32x4.mul(lead, f32x4.splat(longest / sqrt<f32>(far2)));
  let q = f32x4.add(p, lead);
  q = f32x4.add(q, v128.and(f32x4.lt(q, zero), wrap));
  q = f32x4.sub(q, v128.and(f32x4.ge(q, length), wrap));
  q = f32x4.pmin(f32x4.pmax(q, zero), length);
  return f32x4.replace_lane(q, 3, f32x4.extract_lane(p, 3));
}
