// Twin of src/kernels/mechanics/mends.as.ts.
inlined i32 partOf(i32 i, i32 parts, i32 n) { return i / ((n + parts - 1) / parts); }
inlined usize listsOf(usize block, i32 part) { return address(block, neighborWord) + (usize)part * (usize)word(block, entriesWord); }

static usize bytesOf(usize block, i32 from, i32 to) {
  const usize plan = address(block, planWord);
  i32 groups = 0;
  for (i32 i = from; i < to; i++) groups += word(plan, i) >> 2;
  return (usize)groups << 4;
}

static bool introduce(usize block, i32 parts, i32 j, i32 i, bool across) {
  const i32 n = word(block, nWord), part = partOf(j, parts, n);
  const usize plan = address(block, planWord), list = listsOf(block, part) + bytesOf(block, beginOf(part, parts, n), j);
  const usize stop = list + (usize)(word(plan, j) >> 2 << 4);
  if (across) putWord(plan, j, word(plan, j) | isImaged);
  const ints known = splatInts(i << 4);
  for (usize o = list; o < stop; o += 16) if (isAny(~isNotInt(loadInts(o), known))) return true;
  for (usize o = stop - 16; o >= list && o < stop; o += 4) {
    if (word(o, 0) != n << 4) continue;
    putWord(o, 0, i << 4);
    return true;
  }
  const usize after = bytesOf(block, j + 1, beginOf(part + 1, parts, n));
  if (stop + after + 16 > listsOf(block, part + 1)) return false;
  memmove((void *)(stop + 16), (void *)stop, after);
  storeInts(stop, splatInts(n << 4));
  putWord(stop, 0, i << 4);
  putWord(plan, j, word(plan, j) + 4);
  return true;
}

static bool mend(usize block, i32 parts, i32 i, usize center, f32 drifted) {
  const i32 n = word(block, nWord);
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
  const i32 part = partOf(i, parts, n), old = word(plan, i) >> 2;
  const usize list = listsOf(block, part) + bytesOf(block, beginOf(part, parts, n), i), tail = list + ((usize)old << 4);
  const usize end = tail + bytesOf(block, i + 1, beginOf(part + 1, parts, n)), limit = listsOf(block, part + 1);
  if (end + (last - scratch) + 32 > limit) return false;
  const usize close = found & allAround ? choose(block, scratch, last, i, p, end, true) : choose(block, scratch, last, i, p, end, false);
  storeInts(close, splatInts(n << 4));
  const usize size = (close - end + 15) & ~(usize)15;
  memmove((void *)scratch, (void *)end, size);
  const i32 groups = largerInt(old, (i32)(size >> 4));
  const usize more = ((usize)groups << 4) - (tail - list);
  if (end + more > limit) return false;
  memmove((void *)(tail + more), (void *)tail, end - tail);
  for (usize o = 0; o < (usize)groups << 4; o += 16) storeInts(list + o, o < size ? loadInts(scratch + o) : splatInts(n << 4));
  const f32 r = p[3], slack = number(address(block, reachWord), i) - number(block, stretchWord) * r;
  const bool across = (found & someAcross) != 0;
  putWord(plan, i, (groups << 2) | (mayTouch(block, p, r, slack) ? isWalled : 0) | (across ? isImaged : 0));
  for (usize o = scratch; o < scratch + size; o += 4) {
    const i32 j = word(o, 0) >> 4;
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
