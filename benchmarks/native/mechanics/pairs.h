// Twin of src/kernels/mechanics/pairs.as.ts.
enum { chunk = 64 };
#define shortest (1.0f / 1048576.0f)

inlined ints laneSums(ints a, ints b, ints c) {
  const ints ab = lanes(a, b, 0, 4, 1, 5) + lanes(a, b, 2, 6, 3, 7);
  const ints cc = c + lanes(c, c, 2, 3, 0, 1);
  return lanes(ab, cc, 0, 1, 4, 6) + lanes(ab, cc, 2, 3, 5, 7);
}

static floats partingDirection(u32 own, u32 other) {
  u32 bits = ((own < other ? own : other) * 0x9e3779b1u) ^ ((own > other ? own : other) * 0x85ebca77u);
  bits = (bits ^ (bits >> 15)) * 0x2c1b3c6du;
  bits = (bits ^ (bits >> 12)) * 0x297a2d39u;
  bits ^= bits >> 15;
  const floats raw = {(f32)(bits & 1023) - 511.5f, (f32)((bits >> 10) & 1023) - 511.5f, (f32)((bits >> 20) & 1023) - 511.5f, 0};
  const floats unit = raw / splat(sqrtf(length2(raw)));
  return unit * splat(own < other ? 1.0f : -1.0f);
}

inlined floats pushOver(floats rep, floats pull, floats R, floats d) {
  const floats zero = splat(0);
  const floats s = most(zero, R - d), t = most(zero, R - 0.8f * d);
  const floats strength = rep * (s * s) - pull * (t * t);
  return strength / ((R * R) * d);
}
inlined floats pullOf(usize block, floats own, floats other) {
  return least(splat(number(block, ceilingWord)), splat(number(block, stickinessWord)) * (own * other));
}

static ints partAll(usize block, usize center, i32 i, usize e, i32 groups) {
  const usize key = address(block, keyWord), row = address(block, rowWord), stick = address(block, stickWord);
  const floats rep = splat(number(block, repulsionWord)), p = load(center + ((usize)i << 4));
  const u32 own = (u32)word(key, (u32)word(row, i));
  ints sum = splatInts(0);
  for (const usize stop = e + ((usize)groups << 4); e < stop; e += 4) {
    const usize offset = unsignedAt(e);
    const floats q = load(center + offset);
    if (!(length2(way(block, p, q)) < shortest * shortest)) continue;
    const u32 other = (u32)word(key, (u32)word(row, offset >> 4));
    const floats pull = pullOf(block, splat(number(stick, i)), splat(number(stick, offset >> 4)));
    const floats R = splat(p[3] + q[3]);
    const floats apart = partingDirection(own, other) * splat(shortest);
    sum += rounded(pushOver(rep, pull, R, splat(shortest)) * apart);
  }
  return sum;
}

inlined ints pairs(usize block, usize center, i32 i, floats p, usize e, i32 groups, bool imaged, bool isAlike) {
  const floats px = allOf(p, 0), py = allOf(p, 1), pz = allOf(p, 2), pr = allOf(p, 3);
  const floats ly = splat(number(block, lengthWord + 1)), lz = splat(number(block, lengthWord + 2));
  const floats iy = splat(number(block, inverseWord + 1)), iz = splat(number(block, inverseWord + 2));
  const usize stick = address(block, stickWord);
  const floats own = splat(number(stick, i)), rep = splat(number(block, repulsionWord));
  floats pull = pullOf(block, own, own);
  const floats magic = splat(12582912), shortest2 = splat(shortest * shortest);
  ints sx = splatInts(0), sy = sx, sz = sx, isCoincident = sx;
  const usize stop = e + ((usize)groups << 4);
  for (usize o = e; o < stop; o += 16) {
    const usize oa = unsignedAt(o), ob = unsignedAt(o + 4), oc = unsignedAt(o + 8), od = unsignedAt(o + 12);
    const floats a = load(center + oa), b = load(center + ob), c = load(center + oc), d = load(center + od);
    const floats ab = lanes(a, b, 0, 4, 1, 5), cd = lanes(c, d, 0, 4, 1, 5);
    const floats ab2 = lanes(a, b, 2, 6, 3, 7), cd2 = lanes(c, d, 2, 6, 3, 7);
    const floats dx = px - lanes(ab, cd, 0, 1, 4, 5);
    floats dy = py - lanes(ab, cd, 2, 3, 6, 7), dz = pz - lanes(ab2, cd2, 0, 1, 4, 5);
    const floats R = pr + lanes(ab2, cd2, 2, 3, 6, 7);
    if (imaged) {
      dy = nearestImage(dy, ly, iy);
      dz = nearestImage(dz, lz, iz);
    }
    if (!isAlike) {
      const floats other = {number(stick, oa >> 4), number(stick, ob >> 4), number(stick, oc >> 4), number(stick, od >> 4)};
      pull = pullOf(block, own, other);
    }
    const floats d2 = (dx * dx + dy * dy) + dz * dz;
    const ints isHere = isLess(d2, shortest2);
    isCoincident |= isHere;
    const floats k = whereNot(isHere, pushOver(rep, pull, R, root(most(shortest2, d2))));
    sx += (ints)(k * dx + magic);
    sy += (ints)(k * dy + magic);
    sz += (ints)(k * dz + magic);
  }
  // As unsigned words: they wrap.
  const ints surplus = splatInts((i32)((u32)groups * 0x4b400000u));
  const ints sum = laneSums(sx - surplus, sy - surplus, sz - surplus);
  return isAny(isCoincident) ? sum + partAll(block, center, i, e, groups) : sum;
}

static floats manyPairs(usize block, usize center, i32 i, floats p, usize e, i32 groups, ints walled) {
  i64 x = walled[0], y = walled[1], z = walled[2];
  for (i32 g = 0; g < groups; g += chunk) {
    const ints sum = pairs(block, center, i, p, e + ((usize)g << 4), smallerInt(chunk, groups - g), true, false);
    x += sum[0];
    y += sum[1];
    z += sum[2];
  }
  return (floats){(f32)x, (f32)y, (f32)z, 0};
}

inlined void pushEach(i32 part, i32 parts, usize block, usize center, usize to, bool isAlike) {
  const i32 n = word(block, nWord);
  const usize plan = address(block, planWord), room = listsOf(block, part);
  for (i32 i = beginOf(part, parts, n), stop = beginOf(part + 1, parts, n); i < stop; i++) {
    const floats p = load(center + ((usize)i << 4));
    const i32 planned = word(plan, i), groups = groupsOf(planned);
    const usize e = listOf(room, planned);
    const ints walled = planned & isWalled ? walls(block, p, p[3]) : splatInts(0);
    floats sum;
    if (groups > chunk) {
      sum = manyPairs(block, center, i, p, e, groups, walled);
    } else {
      const ints found = !isAlike || (planned & isImaged)
        ? pairs(block, center, i, p, e, groups, true, isAlike)
        : pairs(block, center, i, p, e, groups, false, isAlike);
      sum = converted(found + walled);
    }
    store(to + ((usize)i << 4), sum);
  }
}
static void pushAlike(i32 part, i32 parts, usize block, usize center, usize to) {
  pushEach(part, parts, block, center, to, true);
}
static void pushUnlike(i32 part, i32 parts, usize block, usize center, usize to) {
  pushEach(part, parts, block, center, to, false);
}

static void pushPart(i32 part, i32 parts, usize block, usize center, usize to) {
  if (word(block, isAlikeWord) != 0) pushAlike(part, parts, block, center, to);
  else pushUnlike(part, parts, block, center, to);
}

struct Pressed {
  i64 pressure;
  i32 overlapping;
};

static struct Pressed press(usize block, usize center, floats p, usize e, i32 groups) {
  const floats px = allOf(p, 0), py = allOf(p, 1), pz = allOf(p, 2), pr = allOf(p, 3);
  const floats ly = splat(number(block, lengthWord + 1)), lz = splat(number(block, lengthWord + 2));
  const floats iy = splat(number(block, inverseWord + 1)), iz = splat(number(block, inverseWord + 2));
  const floats zero = splat(0), scale = splat(1048576);
  ints count = splatInts(0);
  longs squares = {0, 0};
  for (const usize stop = e + ((usize)groups << 4); e < stop; e += 16) {
    const floats a = load(center + unsignedAt(e)), b = load(center + unsignedAt(e + 4));
    const floats c = load(center + unsignedAt(e + 8)), d = load(center + unsignedAt(e + 12));
    const floats ab = lanes(a, b, 0, 4, 1, 5), cd = lanes(c, d, 0, 4, 1, 5);
    const floats ab2 = lanes(a, b, 2, 6, 3, 7), cd2 = lanes(c, d, 2, 6, 3, 7);
    const floats dx = px - lanes(ab, cd, 0, 1, 4, 5);
    const floats dy = nearestImage(py - lanes(ab, cd, 2, 3, 6, 7), ly, iy);
    const floats dz = nearestImage(pz - lanes(ab2, cd2, 0, 1, 4, 5), lz, iz);
    const floats R = pr + lanes(ab2, cd2, 2, 3, 6, 7);
    const floats distance = root((dx * dx + dy * dy) + dz * dz);
    const floats s = most(zero, R - distance) / R;
    count -= isLess(zero, s);
    const ints counts = rounded((s * s) * scale);
    squares += (longs)_mm_cvtepi32_epi64((__m128i)counts) + (longs)_mm_cvtepi32_epi64((__m128i)lanes(counts, counts, 2, 3, 0, 1));
  }
  return (struct Pressed){squares[0] + squares[1], laneSums(count, count, count)[0]};
}
