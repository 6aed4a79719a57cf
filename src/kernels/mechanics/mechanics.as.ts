// Overdamped centers: velocities summed in integers, forward Euler, and the loop of sub-steps for one thread.
import * as at from './layout';
import { address, mechanicsBin, mechanicsLoad, number, word } from './bins.as';
import { mechanicsBuild } from './lists.as';
import { nearestImage } from './image.as';
import { rounded, walls } from './walls.as';
export { mechanicsBin, mechanicsLoad } from './bins.as';
export { mechanicsBuild } from './lists.as';

/** Groups whose integer sums are sure to fit 32 bits: 4·64 contributions of at most 2²². */
// @ts-ignore: decorator
@inline const chunk: i32 = 64;

@inline function length2(p: v128): f32 {
  const q = f32x4.mul(p, p);
  return f32x4.extract_lane(q, 0) + f32x4.extract_lane(q, 1) + f32x4.extract_lane(q, 2);
}
/** The shortest way from q to p. */
@inline function way(block: usize, p: v128, q: v128): v128 {
  const inverse = f32x4(0, number(block, at.inverseYWord), number(block, at.inverseZWord), 0);
  return nearestImage(f32x4.sub(p, q), v128.load(block + (at.lengthWord << 2)), inverse);
}
/** Lane sums of four vectors of integers, as one vector. */
@inline function laneSums(a: v128, b: v128, c: v128, d: v128): v128 {
  const ab = i32x4.add(i32x4.shuffle(a, b, 0, 4, 1, 5), i32x4.shuffle(a, b, 2, 6, 3, 7));
  const cd = i32x4.add(i32x4.shuffle(c, d, 0, 4, 1, 5), i32x4.shuffle(c, d, 2, 6, 3, 7));
  return i32x4.add(i32x4.shuffle(ab, cd, 0, 1, 4, 5), i32x4.shuffle(ab, cd, 2, 3, 6, 7));
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

/** Add what coincident neighbors of one group contribute; they were left out of the vector sums. */
function part4(block: usize, i: i32, group: usize, isCoincident: i32): v128 {
  const key = address(block, at.keyWord), row = address(block, at.rowWord);
  const rep = number(block, at.repulsionWord);
  const d: f32 = <f32>(1.0 / 1048576.0);
  const own = load<u32>(key + (<usize>load<u32>(row + (<usize>i << 2)) << 2));
  let sum = i32x4.splat(0);
  for (let lane = 0; lane < 4; lane++) {
    if (((isCoincident >> lane) & 1) == 0) continue;
    const o = group + (<usize>lane << 2);
    const j = load<u32>(address(block, at.neighborWord) + o);
    const other = load<u32>(key + (<usize>load<u32>(row + (<usize>j << 2)) << 2));
    const u = d * load<f32>(address(block, at.inverseWord) + o);
    const s = max<f32>(<f32>1 - u, 0), t = max<f32>(<f32>1 - <f32>0.8 * u, 0);
    const k = (rep * (s * s) - load<f32>(address(block, at.pullWord) + o) * (t * t)) / d;
    const apart = f32x4.mul(partingDirection(own, other), f32x4.splat(d));
    sum = i32x4.add(sum, rounded(f32x4.mul(f32x4.splat(k), apart)));
  }
  return sum;
}

/** Velocity counts that `groups` groups of body i's list contribute, from byte `o` of the lists on. */
@inline function pairs(block: usize, center: usize, i: i32, p: v128, o: usize, groups: i32): v128 {
  const slots = address(block, at.neighborWord), inverses = address(block, at.inverseWord), pulls = address(block, at.pullWord);
  const px = f32x4.splat(f32x4.extract_lane(p, 0)), py = f32x4.splat(f32x4.extract_lane(p, 1)), pz = f32x4.splat(f32x4.extract_lane(p, 2));
  const ly = f32x4.splat(number(block, at.lengthWord + 1)), lz = f32x4.splat(number(block, at.lengthWord + 2));
  const iy = f32x4.splat(number(block, at.inverseYWord)), iz = f32x4.splat(number(block, at.inverseZWord));
  const rep = f32x4.splat(number(block, at.repulsionWord));
  const magic = f32x4.splat(12582912), zero = f32x4.splat(0), one = f32x4.splat(1), within = f32x4.splat(0.8);
  const shortest2 = f32x4.splat(<f32>(1.0 / 1048576.0) * <f32>(1.0 / 1048576.0));
  let sx = i32x4.splat(0), sy = i32x4.splat(0), sz = i32x4.splat(0), extra = i32x4.splat(0);
  for (let g = 0; g < groups; g++, o += 16) {
    const a = v128.load(center + (<usize>load<u32>(slots + o) << 4));
    const b = v128.load(center + (<usize>load<u32>(slots + o, 4) << 4));
    const c = v128.load(center + (<usize>load<u32>(slots + o, 8) << 4));
    const d = v128.load(center + (<usize>load<u32>(slots + o, 12) << 4));
    const ab = i32x4.shuffle(a, b, 0, 4, 1, 5), cd = i32x4.shuffle(c, d, 0, 4, 1, 5);
    const qz = i32x4.shuffle(i32x4.shuffle(a, b, 2, 6, 3, 7), i32x4.shuffle(c, d, 2, 6, 3, 7), 0, 1, 4, 5);
    const dx = f32x4.sub(px, i32x4.shuffle(ab, cd, 0, 1, 4, 5));
    const dy = nearestImage(f32x4.sub(py, i32x4.shuffle(ab, cd, 2, 3, 6, 7)), ly, iy);
    const dz = nearestImage(f32x4.sub(pz, qz), lz, iz);
    const d2 = f32x4.add(f32x4.add(f32x4.mul(dx, dx), f32x4.mul(dy, dy)), f32x4.mul(dz, dz));
    const isCoincident = f32x4.lt(d2, shortest2);
    const distance = f32x4.sqrt(f32x4.pmax(shortest2, d2));
    const u = f32x4.mul(distance, v128.load(inverses + o));
    const s = f32x4.pmax(zero, f32x4.sub(one, u)), t = f32x4.pmax(zero, f32x4.sub(one, f32x4.mul(within, u)));
    let k = f32x4.sub(f32x4.mul(rep, f32x4.mul(s, s)), f32x4.mul(v128.load(pulls + o), f32x4.mul(t, t)));
    k = f32x4.div(k, distance);
    if (v128.any_true(isCoincident)) {
      k = v128.andnot(k, isCoincident);
      extra = i32x4.add(extra, part4(block, i, o, i32x4.bitmask(isCoincident)));
    }
    sx = i32x4.add(sx, f32x4.add(f32x4.mul(k, dx), magic));
    sy = i32x4.add(sy, f32x4.add(f32x4.mul(k, dy), magic));
    sz = i32x4.add(sz, f32x4.add(f32x4.mul(k, dz), magic));
  }
  // Every lane carries the bits of `magic` once per group; integers wrap, so subtracting them all at the end is exact.
  const surplus = i32x4.splat(groups * 0x4b400000);
  sx = i32x4.sub(sx, surplus);
  sy = i32x4.sub(sy, surplus);
  sz = i32x4.sub(sz, surplus);
  return i32x4.add(laneSums(sx, sy, sz, i32x4.splat(0)), extra);
}

/** Velocity counts of a list too long for 32 bits, summed by chunks in 64. */
function manyPairs(block: usize, center: usize, i: i32, p: v128, o: usize, groups: i32, walled: v128): v128 {
  let x = <i64>i32x4.extract_lane(walled, 0), y = <i64>i32x4.extract_lane(walled, 1), z = <i64>i32x4.extract_lane(walled, 2);
  for (let g = 0; g < groups; g += chunk) {
    const sum = pairs(block, center, i, p, o + (<usize>g << 4), min(chunk, groups - g));
    x += <i64>i32x4.extract_lane(sum, 0);
    y += <i64>i32x4.extract_lane(sum, 1);
    z += <i64>i32x4.extract_lane(sum, 2);
  }
  return f32x4(<f32>x, <f32>y, <f32>z, 0);
}

/** One sub-step of one range of bodies, from the centers at `center` to those at `next`. */
export function mechanicsAdvance(part: i32, parts: i32, block: usize, center: usize, next: usize): void {
  const n = word(block, at.nWord);
  const range = (n + parts - 1) / parts;
  const report = address(block, at.reportWord) + (<usize>(part * at.reportWords) << 2);
  const size = address(block, at.sizeWord), freedom = address(block, at.freedomWord);
  const motile = address(block, at.motileWord), built = address(block, at.builtWord), near = address(block, at.nearWord);
  const lists = address(block, at.listWord), counts = address(block, at.groupsWord);
  const quantum = f32x4.splat(number(block, at.quantumWord)), dt = f32x4.splat(number(block, at.dtWord));
  const length = v128.load(block + (at.lengthWord << 2)), wrap = v128.load(block + (at.wrapWord << 2));
  const zero = f32x4.splat(0);
  const centers = i32x4(-1, -1, -1, 0);
  let drift2: f32 = 0;
  let longest2 = load<f32>(report, at.stepReport << 2);
  let capped = load<i32>(report, at.cappedReport << 2);
  for (let i = part * range, stop = min(n, i + range); i < stop; i++) {
    const slot = <usize>i;
    const p = v128.load(center + (slot << 4));
    const r = load<f32>(size + (slot << 2));
    const groups = load<i32>(counts + (slot << 2));
    const o = <usize>load<u32>(lists + (slot << 2)) << 2;
    const walled = load<i32>(near + (slot << 2)) != 0 ? walls(block, p, r) : i32x4.splat(0);
    const sum = groups <= chunk
      ? f32x4.convert_i32x4_s(i32x4.add(pairs(block, center, i, p, o, groups), walled))
      : manyPairs(block, center, i, p, o, groups, walled);
    const velocity = f32x4.mul(
      f32x4.splat(load<f32>(freedom + (slot << 2))),
      f32x4.add(f32x4.mul(sum, quantum), v128.load(motile + (slot << 4))),
    );
    let step = v128.and(f32x4.mul(velocity, dt), centers);
    const step2 = length2(step);
    const limit = <f32>0.25 * r;
    longest2 = step2 > longest2 ? step2 : longest2;
    if (step2 > limit * limit) {
      capped++;
      step = f32x4.mul(step, f32x4.splat(limit / sqrt<f32>(step2)));
    }
    let q = f32x4.add(p, step);
    q = f32x4.add(q, v128.and(f32x4.lt(q, zero), wrap));
    q = f32x4.sub(q, v128.and(f32x4.ge(q, length), wrap));
    q = f32x4.pmin(f32x4.pmax(q, zero), length);
    v128.store(next + (slot << 4), q);
    const gone2 = length2(way(block, q, v128.load(built + (slot << 4))));
    drift2 = gone2 > drift2 ? gone2 : drift2;
  }
  store<f32>(report, drift2, at.driftReport << 2);
  store<f32>(report, longest2, at.stepReport << 2);
  store<i32>(report, capped, at.cappedReport << 2);
}

/** Pressure, neighbors and new centers of one range of bodies, written to the caller's columns. */
export function mechanicsReport(part: i32, parts: i32, block: usize, center: usize): void {
  const n = word(block, at.nWord);
  const range = (n + parts - 1) / parts;
  const report = address(block, at.reportWord) + (<usize>(part * at.reportWords) << 2);
  const slots = address(block, at.neighborWord), inverses = address(block, at.inverseWord);
  const zero = f32x4.splat(0), one = f32x4.splat(1), scale = f32x4.splat(1048576);
  let largest2: f32 = 0;
  for (let i = part * range, stop = min(n, i + range); i < stop; i++) {
    const slot = <usize>i;
    const p = v128.load(center + (slot << 4));
    const groups = load<i32>(address(block, at.groupsWord) + (slot << 2));
    let o = <usize>load<u32>(address(block, at.listWord) + (slot << 2)) << 2;
    let count = i32x4.splat(0), squares = i64x2.splat(0);
    let pressure: i64 = 0;
    if (load<i32>(address(block, at.nearWord) + (slot << 2)) != 0) {
      pressure = i32x4.extract_lane(walls(block, p, load<f32>(address(block, at.sizeWord) + (slot << 2))), 3);
    }
    for (let g = 0; g < groups; g++, o += 16) {
      const a = way(block, p, v128.load(center + (<usize>load<u32>(slots + o) << 4)));
      const b = way(block, p, v128.load(center + (<usize>load<u32>(slots + o, 4) << 4)));
      const c = way(block, p, v128.load(center + (<usize>load<u32>(slots + o, 8) << 4)));
      const d = way(block, p, v128.load(center + (<usize>load<u32>(slots + o, 12) << 4)));
      const u = f32x4.mul(f32x4.sqrt(f32x4(length2(a), length2(b), length2(c), length2(d))), v128.load(inverses + o));
      const s = f32x4.pmax(zero, f32x4.sub(one, u));
      count = i32x4.sub(count, f32x4.gt(s, zero));
      const counts = rounded(f32x4.mul(f32x4.mul(s, s), scale));
      squares = i64x2.add(squares, i64x2.add(i64x2.extend_low_i32x4_s(counts), i64x2.extend_high_i32x4_s(counts)));
    }
    pressure += i64x2.extract_lane(squares, 0) + i64x2.extract_lane(squares, 1);
    const row = <usize>load<u32>(address(block, at.rowWord) + (slot << 2)) << 2;
    store<f32>(address(block, at.pressureWord) + row, <f32>pressure * <f32>(1.0 / 1048576.0));
    store<i32>(address(block, at.countWord) + row, i32x4.extract_lane(laneSums(count, count, count, count), 0));
    store<f32>(address(block, at.xWord) + row, f32x4.extract_lane(p, 0));
    store<f32>(address(block, at.yWord) + row, f32x4.extract_lane(p, 1));
    store<f32>(address(block, at.zWord) + row, f32x4.extract_lane(p, 2));
    largest2 = max<f32>(largest2, length2(way(block, p, v128.load(address(block, at.startWord) + (slot << 4)))));
  }
  store<f32>(report, largest2, at.largestReport << 2);
}

function relist(block: usize, parts: i32, center: usize): bool {
  let overflow = 0;
  for (let g = 0; g < 2; g++) mechanicsBin(g, 2, block, center);
  for (let part = 0; part < parts; part++) {
    mechanicsBuild(part, parts, block, center);
    overflow |= load<i32>(address(block, at.reportWord) + (<usize>(part * at.reportWords) << 2), at.overflowReport << 2);
  }
  return overflow == 0;
}

/** All sub-steps on the calling thread: how often lists were built, or -1 when they overflowed. */
export function mechanicsMove(block: usize, steps: i32): i32 {
  const parts = word(block, at.partsWord);
  let center = address(block, at.centerWord), next = address(block, at.nextWord);
  mechanicsLoad(0, 1, block);
  if (!relist(block, parts, center)) return -1;
  let builds = 1;
  for (let step = 0; step < steps; step++) {
    let drift2: f32 = 0;
    for (let part = 0; part < parts; part++) {
      mechanicsAdvance(part, parts, block, center, next);
      drift2 = max<f32>(drift2, load<f32>(address(block, at.reportWord) + (<usize>(part * at.reportWords) << 2), at.driftReport << 2));
    }
    const swapped = center;
    center = next;
    next = swapped;
    if (drift2 > number(block, at.drift2Word)) {
      if (!relist(block, parts, center)) return -1;
      builds++;
    }
  }
  for (let part = 0; part < parts; part++) mechanicsReport(part, parts, block, center);
  return builds;
}
