// Twin of src/kernels/mechanics/candidates.as.ts.
enum { someAcross = 1, allAround = 2 };

/** So few bodies in a grid are looked at one after the other, whatever their bins. */
enum { handful = 96 };

inlined usize columnOf(usize block) { return (usize)(word(block, candidatesWord) + 8) << 2; }

inlined f32 gap(f32 low, f32 high, i32 b, f32 edge) {
  const f32 begin = (f32)b * edge;
  return larger(larger(begin - high, low - (begin + edge)), 0);
}

inlined ints isAcross(floats found, floats shifted, floats low, floats high) {
  return isNot(found, shifted) | isLess(found, low) | isLess(high, found);
}

/** What addRow needs to know of a box; the same for all rows of bins. */
struct Box {
  floats low, high;
  f32 own, margin;
};

inlined usize addRow(usize block, usize to, u32 begin, u32 stop, const struct Box *box, usize center, bool isImaged, bool isAround) {
  const floats low = box->low, high = box->high;
  const floats lowX = allOf(low, 0), lowY = allOf(low, 1), lowZ = allOf(low, 2);
  const floats highX = allOf(high, 0), highY = allOf(high, 1), highZ = allOf(high, 2);
  const floats lengthY = splat(number(block, lengthWord + 1)), lengthZ = splat(number(block, lengthWord + 2));
  const floats inverseY = splat(number(block, inverseWord + 1)), inverseZ = splat(number(block, inverseWord + 2));
  const floats midY = 0.5f * (lowY + highY), midZ = 0.5f * (lowZ + highZ);
  const floats margins = splat(box->margin), zero = splat(0), wanted = splat(box->own);
  const ints isPeriodicY = isNot(inverseY, zero), isPeriodicZ = isNot(inverseZ, zero);
  const usize pack = address(block, packWord), column = columnOf(block), end = center + ((usize)stop << 4);
  const ints last = splatInts((i32)(stop << 4));
  ints offset = splatInts((i32)(begin << 4)) + (ints){0, 16, 32, 48}, across = splatInts(0);
  usize s = address(block, reachWord) + ((usize)begin << 2);
  for (usize p = center + ((usize)begin << 4); p < end; p += 64, s += 16) {
    const floats a = load(p), b = load(p + 16), c = load(p + 32), d = load(p + 48);
    const floats ab = lanes(a, b, 0, 4, 1, 5), cd = lanes(c, d, 0, 4, 1, 5);
    const floats x = lanes(ab, cd, 0, 1, 4, 5), foundY = lanes(ab, cd, 2, 3, 6, 7);
    const floats foundZ = lanes(lanes(a, b, 2, 6, 3, 7), lanes(c, d, 2, 6, 3, 7), 0, 1, 4, 5);
    floats y = foundY, z = foundZ;
    if (isImaged) {
      y = y - nearest((y - midY) * inverseY) * lengthY;
      z = z - nearest((z - midZ) * inverseZ) * lengthZ;
    }
    const floats r = load(s), cut = r + wanted;
    const floats dx = most(zero, most(lowX - x, x - highX));
    const floats dy = most(zero, most(lowY - y, y - highY));
    const floats dz = most(zero, most(lowZ - z, z - highZ));
    const floats d2 = (dx * dx + dy * dy) + dz * dz;
    ints isNear = isLess(d2, cut * cut);
    if (isAround) isNear = splatInts(-1);
    isNear &= isLessInt(offset, last);
    if (isImaged) {
      const ints isAcrossY = isPeriodicY & isAcross(foundY, y, margins, lengthY - margins);
      const ints isAcrossZ = isPeriodicZ & isAcross(foundZ, z, margins, lengthZ - margins);
      across |= isNear & (isAcrossY | isAcrossZ);
    }
    const i32 bits = bitsOf(isNear);
    const ints chosen = loadInts(pack + ((usize)bits << 4));
    store(to, swizzle(x, chosen));
    store(to + column, swizzle(y, chosen));
    store(to + 2 * column, swizzle(z, chosen));
    store(to + 3 * column, swizzle(r, chosen));
    storeInts(to + 4 * column, swizzleInts(offset, chosen));
    to += (usize)__builtin_popcount(bits) << 2;
    offset += splatInts(64);
  }
  return to | (isImaged && isAny(across) ? someAcross : 0);
}

static usize addRowInside(usize block, usize to, u32 begin, u32 stop, const struct Box *box, usize center) {
  return addRow(block, to, begin, stop, box, center, false, false);
}
static usize addRowAcross(usize block, usize to, u32 begin, u32 stop, const struct Box *box, usize center, bool isAround) {
  return addRow(block, to, begin, stop, box, center, true, isAround);
}

/** The end of the candidates, 0 when they do not fit; its two lowest bits say what to heed. */
static usize gather(usize block, usize scratch, usize to, i32 g, const struct Box *box, f32 others, f32 drifted, usize center) {
  const usize grid = gridOf(block, g);
  const f32 reach = box->own + others, wide = reach + drifted, margin = box->margin;
  const f32 xl = box->low[0], yl = box->low[1], zl = box->low[2], xh = box->high[0], yh = box->high[1], zh = box->high[2];
  const i32 nx = word(grid, binsXWord), ny = word(grid, binsYWord), nz = word(grid, binsZWord);
  const f32 perX = number(grid, perXWord), perY = number(grid, perYWord), perZ = number(grid, perZWord);
  const f32 edgeY = number(grid, edgeYWord), edgeZ = number(grid, edgeZWord);
  const f32 ly = number(block, lengthWord + 1), lz = number(block, lengthWord + 2);
  const f32 iy = number(block, inverseWord + 1), iz = number(block, inverseWord + 2);
  i32 y0 = (i32)floorf((yl - wide) * perY), y1 = (i32)floorf((yh + wide) * perY);
  i32 z0 = (i32)floorf((zl - wide) * perZ), z1 = (i32)floorf((zh + wide) * perZ);
  const bool isAllY = iy != 0 && y1 - y0 + 1 >= ny, isAllZ = iz != 0 && z1 - z0 + 1 >= nz;
  if (isAllY || iy == 0) {
    y0 = isAllY ? 0 : largerInt(y0, 0);
    y1 = isAllY ? ny - 1 : smallerInt(y1, ny - 1);
  }
  if (isAllZ || iz == 0) {
    z0 = isAllZ ? 0 : largerInt(z0, 0);
    z1 = isAllZ ? nz - 1 : smallerInt(z1, nz - 1);
  }
  const bool isAroundY = iy != 0 && yh - yl + 2 * (reach + margin) >= ly;
  const bool isAroundZ = iz != 0 && zh - zl + 2 * (reach + margin) >= lz;
  const bool isAround = isAroundY || isAroundZ;
  const bool isInsideY = iy == 0 || (yl - reach - margin > 0 && yh + reach + margin < ly);
  const bool isInsideZ = iz == 0 || (zl - reach - margin > 0 && zh + reach + margin < lz);
  const bool isInside = !isAround && isInsideY && isInsideZ;
  const usize first = address(block, firstWord) + ((usize)word(grid, binsBeforeWord) << 2);
  const f32 wide2 = wide * wide;
  const usize full = scratch + columnOf(block) - 32;
  usize across = 0;
  const u32 lowest = (u32)word(first, 0), end = (u32)word(first, nx * ny * nz);
  if (end - lowest <= handful) {
    if (to + ((usize)(end - lowest) << 2) > full) return 0;
    to = isInside ? addRowInside(block, to, lowest, end, box, center) : addRowAcross(block, to, lowest, end, box, center, isAround);
    return (to & ~(usize)1) | (isAround ? allAround | someAcross : 0) | (to & someAcross);
  }
  for (i32 bz = z0; bz <= z1; bz++) {
    const f32 gz = isAllZ ? 0 : gap(zl, zh, bz, edgeZ);
    const i32 layer = (bz < 0 ? bz + nz : bz >= nz ? bz - nz : bz) * ny;
    for (i32 by = y0; by <= y1; by++) {
      const f32 gy = isAllY ? 0 : gap(yl, yh, by, edgeY);
      const f32 left2 = wide2 - gz * gz - gy * gy;
      if (left2 < 0) continue;
      const f32 half = sqrtf(left2);
      const usize row = first + ((usize)((layer + (by < 0 ? by + ny : by >= ny ? by - ny : by)) * nx) << 2);
      const u32 begin = (u32)word(row, binAlong(xl - half, perX, nx));
      const u32 stop = (u32)word(row, binAlong(xh + half, perX, nx) + 1);
      if (begin == stop) continue;
      if (to + ((usize)(stop - begin) << 2) > full) return 0;
      to = isInside ? addRowInside(block, to, begin, stop, box, center)
                    : addRowAcross(block, to, begin, stop, box, center, isAround);
      across |= to & someAcross;
      to &= ~(usize)1;
    }
  }
  return to | (isAround ? allAround | someAcross : 0) | across;
}

inlined void endCandidates(usize block, usize to) {
  store(to, splat(1e9f));
  store(to + 3 * columnOf(block), splat(0));
}

inlined usize choose(usize block, usize scratch, usize stop, i32 i, floats p, usize e, bool isImaged) {
  const floats x = allOf(p, 0), y = allOf(p, 1), z = allOf(p, 2), reach = splat(number(address(block, reachWord), i));
  const ints own = splatInts(i << 4);
  const usize pack = address(block, packWord), column = columnOf(block);
  const floats ly = splat(number(block, lengthWord + 1)), lz = splat(number(block, lengthWord + 2));
  const floats iy = splat(number(block, inverseWord + 1)), iz = splat(number(block, inverseWord + 2));
  for (usize o = scratch; o < stop; o += 16) {
    const floats dx = x - load(o);
    floats dy = y - load(o + column), dz = z - load(o + 2 * column);
    if (isImaged) {
      dy = nearestImage(dy, ly, iy);
      dz = nearestImage(dz, lz, iz);
    }
    const floats d2 = (dx * dx + dy * dy) + dz * dz;
    const ints offset = loadInts(o + 4 * column);
    const floats cut = reach + load(o + 3 * column);
    const i32 bits = bitsOf(isNotInt(offset, own) & isLess(d2, cut * cut));
    storeInts(e, swizzleInts(offset, loadInts(pack + ((usize)bits << 4))));
    e += (usize)__builtin_popcount(bits) << 2;
  }
  return e;
}
