// A few bodies of one row of bins share one gathering of all small bodies that any of them may reach: x, y, z, radius,
// adhesion and slot side by side, shifted to the nearest image, so that each of them tests the candidates in one run.
import * as at from './layout';
import { address, binAlong, gridOf, number, word } from './bins.as';

// @ts-ignore: decorator
@inline const column: usize = 4 * (at.candidates + 8);

@inline function gap(low: f32, high: f32, b: i32, edge: f32): f32 {
  const begin = <f32>b * edge;
  return max<f32>(max<f32>(begin - high, low - (begin + edge)), 0);
}

/** Where the candidates of a part are kept. */
@inline export function scratchOf(block: usize, part: i32): usize {
  return address(block, at.scratchWord) + <usize>part * (6 * column);
}

/**
 * Collect the small bodies near others of radii up to `radius` in the box [low, high]: how many, or -1 when they do not
 * fit or their reach goes all around the box, so that one image would not do for all.
 */
export function gatherCandidates(block: usize, scratch: usize, low: v128, high: v128, radius: f32): i32 {
  const grid = gridOf(block, 0);
  const largest = number(grid, at.largestWord);
  if (largest < 0) return 0;
  const reach = <f32>1.25 * (radius + largest) + number(block, at.skinWord) + <f32>0.01;
  const xl = f32x4.extract_lane(low, 0), yl = f32x4.extract_lane(low, 1), zl = f32x4.extract_lane(low, 2);
  const xh = f32x4.extract_lane(high, 0), yh = f32x4.extract_lane(high, 1), zh = f32x4.extract_lane(high, 2);
  const nx = word(grid, at.binsXWord), ny = word(grid, at.binsYWord), nz = word(grid, at.binsZWord);
  const perX = number(grid, at.perXWord), perY = number(grid, at.perYWord), perZ = number(grid, at.perZWord);
  const edgeY = number(grid, at.edgeYWord), edgeZ = number(grid, at.edgeZWord);
  const ly = number(block, at.lengthWord + 1), lz = number(block, at.lengthWord + 2);
  let y0 = <i32>floor<f32>((yl - reach) * perY), y1 = <i32>floor<f32>((yh + reach) * perY);
  let z0 = <i32>floor<f32>((zl - reach) * perZ), z1 = <i32>floor<f32>((zh + reach) * perZ);
  if (number(block, at.inverseYWord) == 0) { y0 = max(y0, 0); y1 = min(y1, ny - 1); }
  else if (y1 - y0 + 1 >= ny) return -1;
  if (number(block, at.inverseZWord) == 0) { z0 = max(z0, 0); z1 = min(z1, nz - 1); }
  else if (z1 - z0 + 1 >= nz) return -1;
  const first = address(grid, at.firstWord);
  const mx = address(grid, at.memberXWord), my = address(grid, at.memberYWord), mz = address(grid, at.memberZWord);
  const mr = address(grid, at.memberRadiusWord), ma = address(grid, at.memberAdhesionWord), ms = address(grid, at.memberSlotWord);
  const reach2 = reach * reach;
  let to = scratch;
  const full = scratch + 4 * at.candidates;
  for (let bz = z0; bz <= z1; bz++) {
    const gz = gap(zl, zh, bz, edgeZ);
    const shiftZ = f32x4.splat(bz < 0 ? -lz : bz >= nz ? lz : <f32>0);
    const layer = (bz < 0 ? bz + nz : bz >= nz ? bz - nz : bz) * ny;
    for (let by = y0; by <= y1; by++) {
      const gy = gap(yl, yh, by, edgeY);
      const left2 = reach2 - gz * gz - gy * gy;
      if (left2 < 0) continue;
      const half = sqrt<f32>(left2);
      const shiftY = f32x4.splat(by < 0 ? -ly : by >= ny ? ly : <f32>0);
      const row = first + (<usize>((layer + (by < 0 ? by + ny : by >= ny ? by - ny : by)) * nx) << 2);
      let m = <usize>load<u32>(row + (<usize>binAlong(xl - half, perX, nx) << 2)) << 2;
      const stop = <usize>load<u32>(row + (<usize>binAlong(xh + half, perX, nx) << 2), 4) << 2;
      if (to + (stop - m) > full) return -1;
      const after = to + (stop - m);
      for (; m < stop; m += 16, to += 16) {
        v128.store(to, v128.load(mx + m));
        v128.store(to + column, f32x4.add(v128.load(my + m), shiftY));
        v128.store(to + 2 * column, f32x4.add(v128.load(mz + m), shiftZ));
        v128.store(to + 3 * column, v128.load(mr + m));
        v128.store(to + 4 * column, v128.load(ma + m));
        v128.store(to + 5 * column, v128.load(ms + m));
      }
      to = after;
    }
  }
  v128.store(to, f32x4.splat(1e9));
  return <i32>((to - scratch) >> 2);
}

/** Append to the list those of `count` candidates that body i reaches; the entries must have room for all. */
export function choose(block: usize, scratch: usize, count: i32, i: i32, p: v128, e: i32): i32 {
  const ri = load<f32>(address(block, at.sizeWord) + (<usize>i << 2));
  const x = f32x4.splat(f32x4.extract_lane(p, 0)), y = f32x4.splat(f32x4.extract_lane(p, 1)), z = f32x4.splat(f32x4.extract_lane(p, 2));
  const own = i32x4.splat(i), touch = f32x4.splat(1.25);
  const base = f32x4.splat(<f32>1.25 * ri + number(block, at.skinWord));
  const pack = address(block, at.packWord);
  const slots = address(block, at.neighborWord), radii = address(block, at.inverseWord), sticks = address(block, at.pullWord);
  for (let o = scratch, stop = scratch + (<usize>count << 2); o < stop; o += 16) {
    const dx = f32x4.sub(x, v128.load(o));
    const dy = f32x4.sub(y, v128.load(o + column));
    const dz = f32x4.sub(z, v128.load(o + 2 * column));
    const d2 = f32x4.add(f32x4.add(f32x4.mul(dx, dx), f32x4.mul(dy, dy)), f32x4.mul(dz, dz));
    const r = v128.load(o + 3 * column), slot = v128.load(o + 5 * column);
    const cut = f32x4.add(base, f32x4.mul(touch, r));
    const bits = i32x4.bitmask(v128.and(i32x4.ne(slot, own), f32x4.lt(d2, f32x4.mul(cut, cut))));
    const chosen = v128.load(pack + (<usize>bits << 4));
    const to = <usize>e << 2;
    v128.store(slots + to, v128.swizzle(slot, chosen));
    v128.store(radii + to, v128.swizzle(r, chosen));
    v128.store(sticks + to, v128.swizzle(v128.load(o + 4 * column), chosen));
    e += popcnt(bits);
  }
  return e;
}
