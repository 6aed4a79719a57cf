// Twin of src/kernels/mechanics/mends.as.ts.
inlined i32 partOf(i32 i, i32 parts, i32 n) { return i / ((n + parts - 1) / parts); }

static bool introduce(usize block, i32 parts, i32 j, i32 i, bool across) {
  const i32 n = word(block, nWord), part = partOf(j, parts, n);
  const usize report = reportOf(block, part), plan = address(block, planWord), room = listsOf(block, part);
  const i32 planned = word(plan, j) | (across ? isImaged : 0), groups = groupsOf(planned);
  const usize list = listOf(room, planned), size = (usize)groups << 4, stop = list + size;
  putWord(plan, j, planned);
  const ints known = splatInts(i << 4);
  for (usize o = list; o < stop; o += 16) if (isAny(~isNotInt(loadInts(o), known))) return true;
  for (usize o = stop - 16; o >= list && o < stop; o += 4) {
    if (word(o, 0) != n << 4) continue;
    putWord(o, 0, i << 4);
    return true;
  }
  const usize end = address(report, endReport), to = stop == end ? list : end;
  if (to + size + 16 > listsOf(block, part + 1) || groups == mostGroups) return false;
  memmove((void *)to, (void *)list, size);
  storeInts(to + size, splatInts(n << 4));
  putWord(to + size, 0, i << 4);
  putWord(plan, j, planOf(room, to, groups + 1, planned & (isWalled | isImaged)));
  putWord(report, endReport, (i32)(to + size + 16 - memoryBase));
  return true;
}

static bool mend(usize block, i32 parts, i32 i, usize center, f32 drifted) {
  const i32 n = word(block, nWord), part = partOf(i, parts, n);
  const usize slot = (usize)i << 4, built = address(block, builtWord), plan = address(block, planWord), scratch = address(block, scratchWord);
  const floats p = load(center + slot);
  floats home = p;
  home[3] = number(built + slot, 3);
  store(built + slot, home);
  const f32 smalls = farthestReach(block, parts, 0), bigs = farthestReach(block, parts, 1), margin = widestSlack(block, parts);
  const usize found = gatherAll(block, scratch, built, i, 1, smalls, bigs, drifted, margin);
  if (found == 0) return false;
  const usize last = found & ~(usize)3;
  endCandidates(block, last);
  const usize report = reportOf(block, part), room = listsOf(block, part);
  usize e = address(report, endReport);
  if (e + (last - scratch) + 32 > listsOf(block, part + 1)) return false;
  const usize close = found & allAround ? choose(block, scratch, last, i, p, e, true) : choose(block, scratch, last, i, p, e, false);
  storeInts(close, splatInts(n << 4));
  const i32 groups = (i32)((close - e + 15) >> 4), old = word(plan, i);
  const usize size = (usize)groups << 4;
  if (groups > mostGroups) return false;
  if (groups <= groupsOf(old)) {
    memmove((void *)listOf(room, old), (void *)e, size);
    e = listOf(room, old);
  } else {
    putWord(report, endReport, (i32)(e + size - memoryBase));
  }
  const f32 r = p[3], slack = number(address(block, reachWord), i) - number(block, stretchWord) * r;
  const bool across = (found & someAcross) != 0;
  putWord(plan, i, planOf(room, e, groups, (mayTouch(block, p, r, slack) ? isWalled : 0) | (across ? isImaged : 0)));
  for (const usize stop = e + size; e < stop; e += 4) {
    const i32 j = word(e, 0) >> 4;
    if (j < n && !introduce(block, parts, j, i, across)) return false;
  }
  return true;
}

static f32 mendAll(i32 parts, usize block, usize center, i32 step, f32 drifted) {
  const i32 turn = step & 1;
  const usize row = address(block, rowWord), motile = address(block, motileWord);
  const usize x = address(block, xWord), y = address(block, yWord), z = address(block, zWord);
  for (i32 part = 0; part < parts; part++) {
    const usize report = reportOf(block, part);
    for (i32 k = 0, strays = word(report, straysReport + turn); k < strays; k++) {
      const i32 i = word(report, strayReport + k), o = word(row, i);
      const floats sorted = awaited(block, (floats){number(x, o), number(y, o), number(z, o), 0}, load(motile + ((usize)i << 4)));
      drifted = larger(drifted, sqrtf(length2(way(block, load(center + ((usize)i << 4)), sorted))) + 0.01f);
      if (!mend(block, parts, i, center, drifted)) return -1;
    }
  }
  return drifted;
}
