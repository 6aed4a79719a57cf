// Neighbors in a row of bins share one gathering of all bodies that any of them may reach: x, y, z, reach and center
// offset side by side, shifted to the nearest image, so that each of them tests the candidates in one run.
import * as at from './layout';
import { address, gridOf, number, word } from './block.as';
import { binAlong } from './bins.as';
import { nearestImage } from './image.as';

@inline function columnOf(block: usize): usize {
  return <usize>(word(block, at.candidatesWord) + 8) << 2;
}
/** Where the candidates of a thread are kept. */
@inline export function scratchOf(block: usize, thread: i32): usize {
  return address(block, at.scratchWord) + <usize>thread * (5 * columnOf(block));
}

@inline function gap(low: f32, high: f32, b: i32, edge: f32): f32 {
  const begin = <f32>b * edge;
  return max<f32>(max<f32>(begin - high, low - (begin + edge)), 0);
}

/** What the bodies of a box must heed: some candidate is or may soon be across a periodic side; one image would not do for all. */
// @ts-ignore: decorator
@inline export const someAcross: i32 = 1;
// @ts-ignore: decorator
@inline export const allAround: i32 = 2;

/** So few bodies in a grid are looked at one after the other, whatever their bins. */
// @ts-ignore: decorator
@inline const handful: u32 = 96;

/** Whether coordinates were shifted, or are so near a side that they may pass it before the next lists. */
@inline function isAcross(found: v128, shifted: v128, low: v128, high: v128): v128 {
  return v128.or(f32x4.ne(found, shifted), v128.or(f32x4.lt(found, low), f32x4.gt(found, high)));
}

/**
 * Append the bodies of a grid near a box [low, high] to the candidates from `to` on; the end, or 0 when they do not fit.
 * The two lowest bits of the end say what to heed.
 *
 * @param own the farthest reach of the bodies in the box, µm
 * @param others that of the bodies in the grid, µm
 * @param drifted what bodies have drifted since they were sorted, at most, µm
 * @param margin what they may drift before the next lists, µm
 */
export function gather(
  block: usize, scratch: usize, to: usize, g: i32, low: v128, high: v128, own: f32, others: f32, drifted: f32, margin: f32, center: usize,
): usize {
  const grid = gridOf(block, g);
  const reach = own + others, wide = reach + drifted;
  const xl = f32x4.extract_lane(low, 0), yl = f32x4.extract_lane(low, 1), zl = f32x4.extract_lane(low, 2);
  const xh = f32x4.extract_lane(high, 0), yh = f32x4.extract_lane(high, 1), zh = f32x4.extract_lane(high, 2);
  const nx = word(grid, at.binsXWord), ny = word(grid, at.binsYWord), nz = word(grid, at.binsZWord);
  const perX = number(grid, at.perXWord), perY = number(grid, at.perYWord), perZ = number(grid, at.perZWord);
  const edgeY = number(grid, at.edgeYWord), edgeZ = number(grid, at.edgeZWord);
  const ly = number(block, at.lengthWord + 1), lz = number(block, at.lengthWord + 2);
  const iy = number(block, at.inverseWord + 1), iz = number(block, at.inverseWord + 2);
  let y0 = <i32>floor<f32>((yl - wide) * perY), y1 = <i32>floor<f32>((yh + wide) * perY);
  let z0 = <i32>floor<f32>((zl - wide) * perZ), z1 = <i32>floor<f32>((zh + wide) * perZ);
  const isAllY = iy != 0 && y1 - y0 + 1 >= ny, isAllZ = iz != 0 && z1 - z0 + 1 >= nz;
  if (isAllY || iy == 0) { y0 = isAllY ? 0 : max(y0, 0); y1 = isAllY ? ny - 1 : min(y1, ny - 1); }
  if (isAllZ || iz == 0) { z0 = isAllZ ? 0 : max(z0, 0); z1 = isAllZ ? nz - 1 : min(z1, nz - 1); }
  const isAroundY = iy != 0 && yh - yl + 2 * (reach + margin) >= ly, isAroundZ = iz != 0 && zh - zl + 2 * (reach + margin) >= lz;
  const isAround = isAroundY || isAroundZ;
  // Where no candidate can be near a side, none needs an image.
  const isInsideY = iy == 0 || (yl - reach - margin > 0 && yh + reach + margin < ly);
  const isInsideZ = iz == 0 || (zl - reach - margin > 0 && zh + reach + margin < lz);
  const isInside = !isAround && isInsideY && isInsideZ;
  const first = address(block, at.firstWord) + (<usize>word(grid, at.binsBeforeWord) << 2);
  const wide2 = wide * wide;
  const full = scratch + columnOf(block) - 32;
  let across = 0;
  const lowest = load<u32>(first), end = load<u32>(first + (<usize>(nx * ny * nz) << 2));
  if (end - lowest <= handful) {
    if (to + (<usize>(end - lowest) << 2) > full) return 0;
    to = isInside
      ? addRow(block, to, lowest, end, low, high, own, margin, center, false, false)
      : addRow(block, to, lowest, end, low, high, own, margin, center, true, isAround);
    return (to & ~1) | <usize>((isAround ? allAround | someAcross : 0) | (<i32>to & someAcross));
  }
  for (let bz = z0; bz <= z1; bz++) {
    const gz = isAllZ ? <f32>0 : gap(zl, zh, bz, edgeZ);
    const layer = (bz < 0 ? bz + nz : bz >= nz ? bz - nz : bz) * ny;
    for (let by = y0; by <= y1; by++) {
      const gy = isAllY ? <f32>0 : gap(yl, yh, by, edgeY);
      const left2 = wide2 - gz * gz - gy * gy;
      if (left2 < 0) continue;
      const half = sqrt<f32>(left2);
      const row = first + (<usize>((layer + (by < 0 ? by + ny : by >= ny ? by - ny : by)) * nx) << 2);
      const begin = load<u32>(row + (<usize>binAlong(xl - half, perX, nx) << 2));
      const stop = load<u32>(row + (<usize>binAlong(xh + half, perX, nx) << 2), 4);
      if (begin == stop) continue;
      if (to + (<usize>(stop - begin) << 2) > full) return 0;
      to = isInside
        ? addRow(block, to, begin, stop, low, high, own, margin, center, false, false)
        : addRow(block, to, begin, stop, low, high, own, margin, center, true, isAround);
      across |= <i32>to & someAcross;
      to &= ~1;
    }
  }
  return to | <usize>((isAround ? allAround | someAcross : 0) | across);
}

/** Append those of the bodies in slots `begin` to `stop` that reach the box; the end, with its lowest bit set if some is or may come across a side. */
@inline function addRow(
  block: usize, to: usize, begin: u32, stop: u32, low: v128, high: v128, own: f32, margin: f32, center: usize, isImaged: bool, isAround: bool,
): usize {
  const lowX = i32x4.shuffle(low, low, 0, 0, 0, 0), lowY = i32x4.shuffle(low, low, 1, 1, 1, 1), lowZ = i32x4.shuffle(low, low, 2, 2, 2, 2);
  const highX = i32x4.shuffle(high, high, 0, 0, 0, 0), highY = i32x4.shuffle(high, high, 1, 1, 1, 1), highZ = i32x4.shuffle(high, high, 2, 2, 2, 2);
  const lengthY = v128.load32_splat(block + ((at.lengthWord + 1) << 2)), lengthZ = v128.load32_splat(block + ((at.lengthWord + 2) << 2));
  const inverseY = v128.load32_splat(block + ((at.inverseWord + 1) << 2)), inverseZ = v128.load32_splat(block + ((at.inverseWord + 2) << 2));
  const half = f32x4.splat(0.5), midY = f32x4.mul(half, f32x4.add(lowY, highY)), midZ = f32x4.mul(half, f32x4.add(lowZ, highZ));
  const margins = f32x4.splat(margin), everyone = i32x4.splat(isAround ? -1 : 0);
  const isPeriodicY = f32x4.ne(inverseY, f32x4.splat(0)), isPeriodicZ = f32x4.ne(inverseZ, f32x4.splat(0));
  const pack = address(block, at.packWord), zero = f32x4.splat(0), wanted = f32x4.splat(own), column = columnOf(block);
  const end = center + (<usize>stop << 4), last = i32x4.splat(stop << 4);
  let offset = i32x4.add(i32x4.splat(begin << 4), i32x4(0, 16, 32, 48));
  let across = i32x4.splat(0);
  for (let p = center + (<usize>begin << 4), s = address(block, at.reachWord) + (<usize>begin << 2); p < end; p += 64, s += 16) {
    const a = v128.load(p), b = v128.load(p, 16), c = v128.load(p, 32), d = v128.load(p, 48);
    const ab = i32x4.shuffle(a, b, 0, 4, 1, 5), cd = i32x4.shuffle(c, d, 0, 4, 1, 5);
    const x = i32x4.shuffle(ab, cd, 0, 1, 4, 5);
    let y = i32x4.shuffle(ab, cd, 2, 3, 6, 7);
    let z = i32x4.shuffle(i32x4.shuffle(a, b, 2, 6, 3, 7), i32x4.shuffle(c, d, 2, 6, 3, 7), 0, 1, 4, 5);
    const foundY = y, foundZ = z;
    if (isImaged) {
      // Bodies may have passed a side since they were sorted: the image nearest the box is looked for, not told by the bin.
      y = f32x4.sub(y, f32x4.mul(f32x4.nearest(f32x4.mul(f32x4.sub(y, midY), inverseY)), lengthY));
      z = f32x4.sub(z, f32x4.mul(f32x4.nearest(f32x4.mul(f32x4.sub(z, midZ), inverseZ)), lengthZ));
    }
    const r = v128.load(s), cut = f32x4.add(r, wanted);
    const dx = f32x4.pmax(zero, f32x4.pmax(f32x4.sub(lowX, x), f32x4.sub(x, highX)));
    const dy = f32x4.pmax(zero, f32x4.pmax(f32x4.sub(lowY, y), f32x4.sub(y, highY)));
    const dz = f32x4.pmax(zero, f32x4.pmax(f32x4.sub(lowZ, z), f32x4.sub(z, highZ)));
    const d2 = f32x4.add(f32x4.add(f32x4.mul(dx, dx), f32x4.mul(dy, dy)), f32x4.mul(dz, dz));
    let isNear = f32x4.lt(d2, f32x4.mul(cut, cut));
    if (isAround) isNear = v128.or(isNear, everyone);
    isNear = v128.and(isNear, i32x4.lt_s(offset, last));
    if (isImaged) {
      const isAcrossY = v128.and(isPeriodicY, isAcross(foundY, y, margins, f32x4.sub(lengthY, margins)));
      const isAcrossZ = v128.and(isPeriodicZ, isAcross(foundZ, z, margins, f32x4.sub(lengthZ, margins)));
      across = v128.or(across, v128.and(isNear, v128.or(isAcrossY, isAcrossZ)));
    }
    const bits = i32x4.bitmask(isNear);
    const chosen = v128.load(pack + (<usize>bits << 4));
    v128.store(to, v128.swizzle(x, chosen));
    v128.store(to + column, v128.swizzle(y, chosen));
    v128.store(to + 2 * column, v128.swizzle(z, chosen));
    v128.store(to + 3 * column, v128.swizzle(r, chosen));
    v128.store(to + 4 * column, v128.swizzle(offset, chosen));
    to += <usize>popcnt(bits) << 2;
    offset = i32x4.add(offset, i32x4.splat(64));
  }
  return to | <usize>(isImaged && v128.any_true(across) ? someAcross : 0);
}

/** What lies between the last candidate and the next four must be out of reach. */
@inline export function endCandidates(block: usize, to: usize): void {
  v128.store(to, f32x4.splat(1e9));
  v128.store(to + 3 * columnOf(block), f32x4.splat(0));
}

/** Append to the list at `e` the candidates before `stop` that body i at p reaches; the end of the list. */
@inline export function choose(block: usize, scratch: usize, stop: usize, i: i32, p: v128, e: usize, isImaged: bool): usize {
  const x = f32x4.splat(f32x4.extract_lane(p, 0)), y = f32x4.splat(f32x4.extract_lane(p, 1)), z = f32x4.splat(f32x4.extract_lane(p, 2));
  const own = i32x4.splat(i << 4), reach = f32x4.splat(load<f32>(address(block, at.reachWord) + (<usize>i << 2)));
  const pack = address(block, at.packWord), column = columnOf(block);
  const ly = f32x4.splat(number(block, at.lengthWord + 1)), lz = f32x4.splat(number(block, at.lengthWord + 2));
  const iy = f32x4.splat(number(block, at.inverseWord + 1)), iz = f32x4.splat(number(block, at.inverseWord + 2));
  for (let o = scratch; o < stop; o += 16) {
    const dx = f32x4.sub(x, v128.load(o));
    let dy = f32x4.sub(y, v128.load(o + column)), dz = f32x4.sub(z, v128.load(o + 2 * column));
    if (isImaged) {
      dy = nearestImage(dy, ly, iy);
      dz = nearestImage(dz, lz, iz);
    }
    const d2 = f32x4.add(f32x4.add(f32x4.mul(dx, dx), f32x4.mul(dy, dy)), f32x4.mul(dz, dz));
    const offset = v128.load(o + 4 * column), cut = f32x4.add(reach, v128.load(o + 3 * column));
    const bits = i32x4.bitmask(v128.and(i32x4.ne(offset, own), f32x4.lt(d2, f32x4.mul(cut, cut))));
    v128.store(e, v128.swizzle(offset, v128.load(pack + (<usize>bits << 4))));
    e += <usize>popcnt(bits) << 2;
  }
  return e;
}
