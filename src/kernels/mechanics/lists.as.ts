// Neighbor lists: for every body the slots of all bodies within 1.25 (ri + rj) + skin, in groups of four.
import * as at from './layout';
import { address, binAlong, gridOf, number, word } from './bins.as';
import { choose, gatherCandidates, scratchOf } from './candidates.as';
import { nearestImage } from './image.as';
import { mayTouch } from './walls.as';

/** How far a coordinate lies outside the bin `b` along a side. */
@inline function gap(value: f32, b: i32, edge: f32): f32 {
  const low = <f32>b * edge;
  return max<f32>(max<f32>(low - value, value - (low + edge)), 0);
}

@inline function wrapBin(b: i32, bins: i32): i32 {
  return b < 0 ? b + bins : b >= bins ? b - bins : b;
}

/** Append the members of a grid that body i may reach, from entry e on; the next free entry, or -1 when `end` is passed. */
function search(block: usize, grid: usize, i: i32, p: usize, e: i32, end: i32): i32 {
  const largest = number(grid, at.largestWord);
  if (largest < 0) return e;
  const ri = load<f32>(address(block, at.sizeWord) + (<usize>i << 2));
  const skin = number(block, at.skinWord);
  // The surplus covers the rounding of bin numbers at the sides.
  const reach = <f32>1.25 * (ri + largest) + skin + <f32>0.01;
  const x = load<f32>(p), y = load<f32>(p, 4), z = load<f32>(p, 8);
  const nx = word(grid, at.binsXWord), ny = word(grid, at.binsYWord), nz = word(grid, at.binsZWord);
  const perX = number(grid, at.perXWord), perY = number(grid, at.perYWord), perZ = number(grid, at.perZWord);
  const edgeY = number(grid, at.edgeYWord), edgeZ = number(grid, at.edgeZWord);
  const invY = number(block, at.inverseYWord), invZ = number(block, at.inverseZWord);

  let y0 = <i32>floor<f32>((y - reach) * perY), y1 = <i32>floor<f32>((y + reach) * perY);
  const allY = y1 - y0 + 1 >= ny;
  if (allY || invY == 0) { y0 = allY ? 0 : max(y0, 0); y1 = allY ? ny - 1 : min(y1, ny - 1); }
  let z0 = <i32>floor<f32>((z - reach) * perZ), z1 = <i32>floor<f32>((z + reach) * perZ);
  const allZ = z1 - z0 + 1 >= nz;
  if (allZ || invZ == 0) { z0 = allZ ? 0 : max(z0, 0); z1 = allZ ? nz - 1 : min(z1, nz - 1); }

  const first = address(grid, at.firstWord);
  const mx = address(grid, at.memberXWord), my = address(grid, at.memberYWord), mz = address(grid, at.memberZWord);
  const mr = address(grid, at.memberRadiusWord), ma = address(grid, at.memberAdhesionWord), ms = address(grid, at.memberSlotWord);
  const slots = address(block, at.neighborWord), radii = address(block, at.inverseWord), sticks = address(block, at.pullWord);
  const pack = address(block, at.packWord);
  const vx = f32x4.splat(x), vy = f32x4.splat(y), vz = f32x4.splat(z), vr = f32x4.splat(ri), own = i32x4.splat(i);
  const ly = f32x4.splat(number(block, at.lengthWord + 1)), lz = f32x4.splat(number(block, at.lengthWord + 2));
  const iy = f32x4.splat(invY), iz = f32x4.splat(invZ);
  const touch = f32x4.splat(1.25), skins = f32x4.splat(skin);
  const reach2 = reach * reach;

  for (let bz = z0; bz <= z1; bz++) {
    const gz = allZ ? <f32>0 : gap(z, bz, edgeZ);
    for (let by = y0; by <= y1; by++) {
      const gy = allY ? <f32>0 : gap(y, by, edgeY);
      const left2 = reach2 - gz * gz - gy * gy;
      if (left2 < 0) continue;
      const half = sqrt<f32>(left2);
      const row = first + (<usize>((wrapBin(bz, nz) * ny + wrapBin(by, ny)) * nx) << 2);
      const begin = load<i32>(row + (<usize>binAlong(x - half, perX, nx) << 2));
      const stop = load<i32>(row + (<usize>binAlong(x + half, perX, nx) << 2), 4);
      const last = i32x4.splat(stop);
      for (let m = begin; m < stop; m += 4) {
        if (e > end) return -1;
        const o = <usize>m << 2;
        const dx = f32x4.sub(vx, v128.load(mx + o));
        const dy = nearestImage(f32x4.sub(vy, v128.load(my + o)), ly, iy);
        const dz = nearestImage(f32x4.sub(vz, v128.load(mz + o)), lz, iz);
        const d2 = f32x4.add(f32x4.add(f32x4.mul(dx, dx), f32x4.mul(dy, dy)), f32x4.mul(dz, dz));
        const rj = v128.load(mr + o), slot = v128.load(ms + o);
        const cut = f32x4.add(f32x4.mul(touch, f32x4.add(vr, rj)), skins);
        const lanes = i32x4.add(i32x4.splat(m), i32x4(0, 1, 2, 3));
        const isOther = v128.and(i32x4.ne(slot, own), i32x4.lt_s(lanes, last));
        const bits = i32x4.bitmask(v128.and(isOther, f32x4.lt(d2, f32x4.mul(cut, cut))));
        const chosen = v128.load(pack + (<usize>bits << 4));
        const to = <usize>e << 2;
        v128.store(slots + to, v128.swizzle(slot, chosen));
        v128.store(radii + to, v128.swizzle(rj, chosen));
        v128.store(sticks + to, v128.swizzle(v128.load(ma + o), chosen));
        e += popcnt(bits);
      }
    }
  }
  return e;
}

/** Turn the radii and adhesions of a finished list into 1/(ri + rj) and the pull in counts. */
@inline function weigh(block: usize, i: i32, e: i32, groups: i32): void {
  const ri = f32x4.splat(load<f32>(address(block, at.sizeWord) + (<usize>i << 2)));
  const ai = f32x4.splat(load<f32>(address(block, at.stickWord) + (<usize>i << 2)));
  const stickiness = f32x4.splat(number(block, at.stickinessWord)), ceiling = f32x4.splat(number(block, at.ceilingWord));
  const one = f32x4.splat(1);
  let radii = address(block, at.inverseWord) + (<usize>e << 2), pulls = address(block, at.pullWord) + (<usize>e << 2);
  for (let g = 0; g < groups; g++) {
    v128.store(radii, f32x4.div(one, f32x4.add(ri, v128.load(radii))));
    const product = f32x4.mul(stickiness, f32x4.mul(ai, v128.load(pulls)));
    v128.store(pulls, f32x4.pmin(ceiling, product));
    radii += 16;
    pulls += 16;
  }
}

/** The most bodies that share one gathering of candidates. */
// @ts-ignore: decorator
@inline const sharers: i32 = 8;

/** The body at place t when all are lined up in the order of the small bodies' bins, then the big bodies'. */
@inline function slotAt(block: usize, smalls: i32, t: i32): i32 {
  const grid = gridOf(block, t < smalls ? 0 : 1);
  return load<i32>(address(grid, at.memberSlotWord) + (<usize>(t < smalls ? t : t - smalls) << 2));
}

/** How many bodies from place t on, before `stop`, lie within a few bins of one row. */
@inline function rowMates(block: usize, smalls: i32, t: i32, stop: i32): i32 {
  if (t >= smalls) return 1;
  const binOf = address(block, at.binOfWord);
  const bin = load<i32>(binOf + (<usize>slotAt(block, smalls, t) << 2));
  const nx = word(gridOf(block, 0), at.binsXWord);
  const last = min(bin + 3, bin - bin % nx + nx - 1);
  let k = 1;
  while (k < sharers && t + k < min(stop, smalls) && load<i32>(binOf + (<usize>slotAt(block, smalls, t + k) << 2)) <= last) k++;
  return k;
}

/** The candidates of the bodies at places t to t + k - 1; -1 when they do not fit. */
@inline function candidatesOf(block: usize, scratch: usize, center: usize, smalls: i32, t: i32, k: i32): i32 {
  let low = f32x4.splat(Infinity), high = f32x4.splat(-Infinity);
  let radius: f32 = 0;
  for (let j = 0; j < k; j++) {
    const slot = <usize>slotAt(block, smalls, t + j);
    const p = v128.load(center + (slot << 4));
    low = f32x4.pmin(low, p);
    high = f32x4.pmax(high, p);
    radius = max<f32>(radius, load<f32>(address(block, at.sizeWord) + (slot << 2)));
  }
  return gatherCandidates(block, scratch, low, high, radius);
}

/** Close body i's list at entry `next`: pad it to whole groups, weigh it; the first entry of the next list. */
@inline function close(block: usize, i: i32, e: i32, next: i32): i32 {
  const o = <usize>next << 2;
  v128.store(address(block, at.neighborWord) + o, i32x4.splat(word(block, at.nWord)));
  v128.store(address(block, at.inverseWord) + o, f32x4.splat(1));
  v128.store(address(block, at.pullWord) + o, f32x4.splat(0));
  const groups = (next - e + 3) >> 2;
  weigh(block, i, e, groups);
  store<i32>(address(block, at.listWord) + (<usize>i << 2), e);
  store<i32>(address(block, at.groupsWord) + (<usize>i << 2), groups);
  return e + (groups << 2);
}

/** Build the lists of one range of bodies and remember where they stood. */
export function mechanicsBuild(part: i32, parts: i32, block: usize, center: usize): void {
  const n = word(block, at.nWord);
  const range = (n + parts - 1) / parts;
  const capacity = word(block, at.entriesWord);
  const report = address(block, at.reportWord) + (<usize>(part * at.reportWords) << 2);
  const built = address(block, at.builtWord), near = address(block, at.nearWord), size = address(block, at.sizeWord);
  const scratch = scratchOf(block, part);
  const small = gridOf(block, 0), big = gridOf(block, 1);
  const bins = word(small, at.binsXWord) * word(small, at.binsYWord) * word(small, at.binsZWord);
  const smalls = number(small, at.largestWord) < 0 ? 0 : load<i32>(address(small, at.firstWord) + (<usize>bins << 2));
  let e = part * capacity;
  const end = e + capacity - 12; // room for one group behind the last entry, and for padding
  store<f32>(report, 0, at.driftReport << 2);
  for (let t = part * range, stop = min(n, t + range); t < stop; ) {
    const k = rowMates(block, smalls, t, stop);
    const count = candidatesOf(block, scratch, center, smalls, t, k);
    for (let j = 0; j < k; j++) {
      const i = slotAt(block, smalls, t + j);
      const p = center + (<usize>i << 4);
      v128.store(built + (<usize>i << 4), v128.load(p));
      let next = count >= 0 && e + count <= end
        ? choose(block, scratch, count, i, v128.load(p), e)
        : search(block, small, i, p, e, end);
      if (next >= 0) next = search(block, big, i, p, next, end);
      if (next < 0 || next > end) {
        store<i32>(report, 1, at.overflowReport << 2);
        return;
      }
      e = close(block, i, e, next);
      store<i32>(near + (<usize>i << 2), <i32>mayTouch(block, v128.load(p), load<f32>(size + (<usize>i << 2))));
    }
    t += k;
  }
}
