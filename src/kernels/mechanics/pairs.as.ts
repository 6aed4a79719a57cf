// What a body's neighbors do to it: velocities and pressure, summed in whole counts.
import * as at from './layout';
import { address, beginOf, groupsOf, length2, listOf, listsOf, number, word } from './block.as';
import { nearestImage } from './image.as';
import { rounded, walls } from './walls.as';

/** Groups whose integer sums are sure to fit 32 bits: 4·64 contributions of at most 2²². */
// @ts-ignore: decorator
@inline const chunk: i32 = 64;
// @ts-ignore: decorator
@inline const shortest: f32 = <f32>(1.0 / 1048576.0);

/** Lane sums of three vectors of integers, as one vector. */
@inline function laneSums(a: v128, b: v128, c: v128): v128 {
  const ab = i32x4.add(i32x4.shuffle(a, b, 0, 4, 1, 5), i32x4.shuffle(a, b, 2, 6, 3, 7));
  const cc = i32x4.add(c, i32x4.shuffle(c, c, 2, 3, 0, 1));
  const low = i32x4.shuffle(ab, cc, 0, 1, 4, 6), high = i32x4.shuffle(ab, cc, 2, 3, 5, 7);
  return i32x4.add(low, high);
}

/** A direction for the body `own` to leave the coincident body `other` that is the opposite for `other`. */
function partingDirection(own: u32, other: u32): v128 {
  let bits = (min(own, other) * 0x9e3779b1) ^ (max(own, other) * 0x85ebca77);
  bits = (bits ^ (bits >> 15)) * 0x2c1b3c6d;
  bits = (bits ^ (bits >> 12)) * 0x297a2d39;
  bits ^= bits >> 15;
  const raw = f32x4(<f32>(bits & 1023) - 511.5, <f32>((bits >> 10) & 1023) - 511.5, <f32>((bits >> 20) & 1023) - 511.5, 0);
  const unit = f32x4.div(raw, f32x4.splat(sqrt<f32>(length2(raw))));
  return f32x4.mul(unit, f32x4.splat(own < other ? 1.0 : -1.0));
}

/** (rep s² − pull t²) / (R² d), by which the way to a neighbor becomes a velocity; without adhesion pull is 0 and left out. */
@inline function pushOver(rep: v128, pull: v128, R: v128, d: v128, adheres: bool): v128 {
  const zero = f32x4.splat(0), s = f32x4.pmax(zero, f32x4.sub(R, d));
  let strength = f32x4.mul(rep, f32x4.mul(s, s));
  if (adheres) {
    const t = f32x4.pmax(zero, f32x4.sub(R, f32x4.mul(f32x4.splat(0.8), d)));
    strength = f32x4.sub(strength, f32x4.mul(pull, f32x4.mul(t, t)));
  }
  return f32x4.div(strength, f32x4.mul(f32x4.mul(R, R), d));
}
@inline function pullOf(block: usize, own: v128, other: v128): v128 {
  const product = f32x4.mul(f32x4.splat(number(block, at.stickinessWord)), f32x4.mul(own, other));
  return f32x4.pmin(f32x4.splat(number(block, at.ceilingWord)), product);
}

/** What the coincident neighbors of a list contribute; they were left out of the vector sums. */
function partAll(block: usize, center: usize, i: i32, e: usize, groups: i32): v128 {
  const key = address(block, at.keyWord), row = address(block, at.rowWord), stick = address(block, at.stickWord);
  const rep = f32x4.splat(number(block, at.repulsionWord));
  const p = v128.load(center + (<usize>i << 4));
  const length = v128.load(block + (at.lengthWord << 2)), inverse = v128.load(block + (at.inverseWord << 2));
  const own = load<u32>(key + (<usize>load<u32>(row + (<usize>i << 2)) << 2));
  let sum = i32x4.splat(0);
  for (let stop = e + (<usize>groups << 4); e < stop; e += 4) {
    const offset = <usize>load<u32>(e);
    const q = v128.load(center + offset);
    if (!(length2(nearestImage(f32x4.sub(p, q), length, inverse)) < shortest * shortest)) continue;
    const other = load<u32>(key + (<usize>load<u32>(row + (offset >> 2)) << 2));
    const pull = pullOf(block, f32x4.splat(load<f32>(stick + (<usize>i << 2))), f32x4.splat(load<f32>(stick + (offset >> 2))));
    const R = f32x4.splat(f32x4.extract_lane(p, 3) + f32x4.extract_lane(q, 3));
    const apart = f32x4.mul(partingDirection(own, other), f32x4.splat(shortest));
    sum = i32x4.add(sum, rounded(f32x4.mul(pushOver(rep, pull, R, f32x4.splat(shortest), true), apart)));
  }
  return sum;
}

/** Velocity counts that `groups` groups of body i's list contribute, from entry `e` on. */
@inline function pairs(block: usize, center: usize, i: i32, p: v128, e: usize, groups: i32, isImaged: bool, adheres: bool, isAlike: bool): v128 {
  const px = i32x4.shuffle(p, p, 0, 0, 0, 0), py = i32x4.shuffle(p, p, 1, 1, 1, 1), pz = i32x4.shuffle(p, p, 2, 2, 2, 2), pr = i32x4.shuffle(p, p, 3, 3, 3, 3);
  const ly = v128.load32_splat(block + ((at.lengthWord + 1) << 2)), lz = v128.load32_splat(block + ((at.lengthWord + 2) << 2));
  const iy = v128.load32_splat(block + ((at.inverseWord + 1) << 2)), iz = v128.load32_splat(block + ((at.inverseWord + 2) << 2));
  const stick = address(block, at.stickWord);
  const own = v128.load32_splat(stick + (<usize>i << 2));
  let pull = adheres ? pullOf(block, own, own) : own;
  const rep = v128.load32_splat(block + (at.repulsionWord << 2));
  const magic = f32x4.splat(12582912);
  const shortest2 = f32x4.splat(shortest * shortest);
  let sx = i32x4.splat(0), sy = i32x4.splat(0), sz = i32x4.splat(0), isCoincident = i32x4.splat(0);
  const stop = e + (<usize>groups << 4);
  for (let o = e; o < stop; o += 16) {
    const oa = <usize>load<u32>(o), ob = <usize>load<u32>(o, 4), oc = <usize>load<u32>(o, 8), od = <usize>load<u32>(o, 12);
    const a = v128.load(center + oa), b = v128.load(center + ob), c = v128.load(center + oc), d = v128.load(center + od);
    const ab = i32x4.shuffle(a, b, 0, 4, 1, 5), cd = i32x4.shuffle(c, d, 0, 4, 1, 5);
    const ab2 = i32x4.shuffle(a, b, 2, 6, 3, 7), cd2 = i32x4.shuffle(c, d, 2, 6, 3, 7);
    const dx = f32x4.sub(px, i32x4.shuffle(ab, cd, 0, 1, 4, 5));
    let dy = f32x4.sub(py, i32x4.shuffle(ab, cd, 2, 3, 6, 7)), dz = f32x4.sub(pz, i32x4.shuffle(ab2, cd2, 0, 1, 4, 5));
    const R = f32x4.add(pr, i32x4.shuffle(ab2, cd2, 2, 3, 6, 7));
    if (isImaged) {
      dy = nearestImage(dy, ly, iy);
      dz = nearestImage(dz, lz, iz);
    }
    if (!isAlike) {
      let other = v128.load32_zero(stick + (oa >> 2));
      other = v128.load_lane<f32>(stick + (ob >> 2), other, 1);
      other = v128.load_lane<f32>(stick + (oc >> 2), other, 2);
      other = v128.load_lane<f32>(stick + (od >> 2), other, 3);
      pull = pullOf(block, own, other);
    }
    const d2 = f32x4.add(f32x4.add(f32x4.mul(dx, dx), f32x4.mul(dy, dy)), f32x4.mul(dz, dz));
    const isHere = f32x4.lt(d2, shortest2);
    isCoincident = v128.or(isCoincident, isHere);
    const k = v128.andnot(pushOver(rep, pull, R, f32x4.sqrt(f32x4.pmax(shortest2, d2)), adheres), isHere);
    sx = i32x4.add(sx, f32x4.add(f32x4.mul(k, dx), magic));
    sy = i32x4.add(sy, f32x4.add(f32x4.mul(k, dy), magic));
    sz = i32x4.add(sz, f32x4.add(f32x4.mul(k, dz), magic));
  }
  // Every lane carries the bits of `magic` once per group; integers wrap, so subtracting them all at the end is exact.
  const surplus = i32x4.splat(groups * 0x4b400000);
  const sum = laneSums(i32x4.sub(sx, surplus), i32x4.sub(sy, surplus), i32x4.sub(sz, surplus));
  return v128.any_true(isCoincident) ? i32x4.add(sum, partAll(block, center, i, e, groups)) : sum;
}

/** Velocity counts of a list too long for 32 bits, summed by chunks in 64, and of walls; as numbers. */
function manyPairs(block: usize, center: usize, i: i32, p: v128, e: usize, groups: i32, walled: v128): v128 {
  let x = <i64>i32x4.extract_lane(walled, 0), y = <i64>i32x4.extract_lane(walled, 1), z = <i64>i32x4.extract_lane(walled, 2);
  for (let g = 0; g < groups; g += chunk) {
    const sum = pairs(block, center, i, p, e + (<usize>g << 4), min(chunk, groups - g), true, true, false);
    x += <i64>i32x4.extract_lane(sum, 0);
    y += <i64>i32x4.extract_lane(sum, 1);
    z += <i64>i32x4.extract_lane(sum, 2);
  }
  return f32x4(<f32>x, <f32>y, <f32>z, 0);
}

@inline function pushEach(part: i32, parts: i32, block: usize, center: usize, to: usize, adheres: bool, isAlike: bool): void {
  const n = word(block, at.nWord), plan = address(block, at.planWord), room = listsOf(block, part);
  for (let i = beginOf(part, parts, n), stop = beginOf(part + 1, parts, n); i < stop; i++) {
    const slot = <usize>i, p = v128.load(center + (slot << 4));
    const planned = load<i32>(plan + (slot << 2)), groups = groupsOf(planned), e = listOf(room, planned);
    const walled = planned & at.isWalled ? walls(block, p, f32x4.extract_lane(p, 3)) : i32x4.splat(0);
    let sum: v128;
    if (groups > chunk) {
      sum = manyPairs(block, center, i, p, e, groups, walled);
    } else {
      const found = !isAlike || planned & at.isImaged
        ? pairs(block, center, i, p, e, groups, true, adheres, isAlike)
        : pairs(block, center, i, p, e, groups, false, adheres, isAlike);
      sum = f32x4.convert_i32x4_s(i32x4.add(found, walled));
    }
    v128.store(to + (slot << 4), sum);
  }
}
function pushLoose(part: i32, parts: i32, block: usize, center: usize, to: usize): void {
  pushEach(part, parts, block, center, to, false, true);
}
function pushAlike(part: i32, parts: i32, block: usize, center: usize, to: usize): void {
  pushEach(part, parts, block, center, to, true, true);
}
function pushUnlike(part: i32, parts: i32, block: usize, center: usize, to: usize): void {
  pushEach(part, parts, block, center, to, true, false);
}

/** Velocities, in counts, that neighbors and walls give each body of a part, to the vectors at `to`. */
@inline export function push(part: i32, parts: i32, block: usize, center: usize, to: usize): void {
  if (number(block, at.stickinessWord) == 0) pushLoose(part, parts, block, center, to);
  else if (word(block, at.isAlikeWord) != 0) pushAlike(part, parts, block, center, to);
  else pushUnlike(part, parts, block, center, to);
}

/** Counts of pressure (in the low half) and of overlapping neighbors (in the high half) of a list. */
export function press(block: usize, center: usize, p: v128, e: usize, groups: i32): v128 {
  const px = i32x4.shuffle(p, p, 0, 0, 0, 0), py = i32x4.shuffle(p, p, 1, 1, 1, 1), pz = i32x4.shuffle(p, p, 2, 2, 2, 2), pr = i32x4.shuffle(p, p, 3, 3, 3, 3);
  const ly = f32x4.splat(number(block, at.lengthWord + 1)), lz = f32x4.splat(number(block, at.lengthWord + 2));
  const iy = f32x4.splat(number(block, at.inverseWord + 1)), iz = f32x4.splat(number(block, at.inverseWord + 2));
  const zero = f32x4.splat(0), scale = f32x4.splat(1048576);
  let count = i32x4.splat(0), squares = i64x2.splat(0);
  for (let stop = e + (<usize>groups << 4); e < stop; e += 16) {
    const a = v128.load(center + <usize>load<u32>(e)), b = v128.load(center + <usize>load<u32>(e, 4));
    const c = v128.load(center + <usize>load<u32>(e, 8)), d = v128.load(center + <usize>load<u32>(e, 12));
    const ab = i32x4.shuffle(a, b, 0, 4, 1, 5), cd = i32x4.shuffle(c, d, 0, 4, 1, 5);
    const ab2 = i32x4.shuffle(a, b, 2, 6, 3, 7), cd2 = i32x4.shuffle(c, d, 2, 6, 3, 7);
    const dx = f32x4.sub(px, i32x4.shuffle(ab, cd, 0, 1, 4, 5));
    const dy = nearestImage(f32x4.sub(py, i32x4.shuffle(ab, cd, 2, 3, 6, 7)), ly, iy);
    const dz = nearestImage(f32x4.sub(pz, i32x4.shuffle(ab2, cd2, 0, 1, 4, 5)), lz, iz);
    const R = f32x4.add(pr, i32x4.shuffle(ab2, cd2, 2, 3, 6, 7));
    const distance = f32x4.sqrt(f32x4.add(f32x4.add(f32x4.mul(dx, dx), f32x4.mul(dy, dy)), f32x4.mul(dz, dz)));
    const s = f32x4.div(f32x4.pmax(zero, f32x4.sub(R, distance)), R);
    count = i32x4.sub(count, f32x4.gt(s, zero));
    const counts = rounded(f32x4.mul(f32x4.mul(s, s), scale));
    squares = i64x2.add(squares, i64x2.add(i64x2.extend_low_i32x4_s(counts), i64x2.extend_high_i32x4_s(counts)));
  }
  const overlapping = i32x4.extract_lane(laneSums(count, count, count), 0);
  return i64x2(i64x2.extract_lane(squares, 0) + i64x2.extract_lane(squares, 1), <i64>overlapping);
}
