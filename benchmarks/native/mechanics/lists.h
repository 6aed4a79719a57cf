// Twin of src/kernels/mechanics/lists.as.ts.
enum { sharers = 16 };

inlined i32 boxMates(usize center, i32 i, i32 stop, f32 edge) {
  usize p = center + ((usize)i << 4);
  floats low = load(p), high = low;
  const floats edges = {edge, edge, edge, INFINITY};
  i32 k = 1;
  for (; k < sharers && i + k < stop; k++) {
    p += 16;
    const floats q = load(p);
    low = least(low, q);
    high = most(high, q);
    if (isAny(isLess(edges, high - low))) break;
  }
  return k;
}

static f32 farthestReach(usize block, i32 parts, i32 grid) {
  f32 reach = -1;
  for (i32 part = 0; part < parts; part++) reach = larger(reach, number(reportOf(block, part), reachReport + grid));
  return reach;
}

static f32 widestSlack(usize block, i32 parts) {
  f32 slack = 0;
  for (i32 part = 0; part < parts; part++) slack = larger(slack, number(reportOf(block, part), slackReport));
  return slack;
}

static usize gatherAll(usize block, usize scratch, usize center, i32 i, i32 k, f32 smalls, f32 bigs, f32 drifted, f32 margin) {
  struct Box box = {splat(INFINITY), splat(-INFINITY), 0, margin};
  for (i32 slot = i; slot < i + k; slot++) {
    const floats p = load(center + ((usize)slot << 4));
    box.low = least(box.low, p);
    box.high = most(box.high, p);
    box.own = larger(box.own, number(address(block, reachWord), slot));
  }
  box.own += 0.01f;
  usize to = scratch;
  if (smalls >= 0) to = gather(block, scratch, to, 0, &box, smalls, drifted, center);
  if (to == 0 || bigs < 0) return to;
  const usize heed = to & 3;
  to = gather(block, scratch, to & ~(usize)3, 1, &box, bigs, drifted, center);
  return to == 0 ? 0 : to | heed;
}

static void buildPart(i32 part, i32 parts, usize block, usize center) {
  const i32 n = word(block, nWord);
  const usize report = reportOf(block, part);
  const usize built = address(block, builtWord), plan = address(block, planWord), scratch = address(block, scratchWord);
  const f32 smalls = farthestReach(block, parts, 0), bigs = farthestReach(block, parts, 1), margin = widestSlack(block, parts);
  const f32 edge = number(gridOf(block, 0), edgeYWord) * 1.5f;
  const i32 capacity = word(block, entriesWord);
  const usize room = listsOf(block, part);
  usize e = room;
  const usize end = e + (usize)(capacity - 4 * word(block, candidatesWord) - 48);
  for (i32 i = beginOf(part, parts, n), stop = beginOf(part + 1, parts, n); i < stop;) {
    const i32 k = boxMates(built, i, stop, edge);
    const usize found = gatherAll(block, scratch, built, i, k, smalls, bigs, 0, margin);
    const usize last = found & ~(usize)3;
    if (found == 0 || e > end) {
      putWord(report, overflowReport, 1);
      return;
    }
    endCandidates(block, last);
    for (i32 slot = i; slot < i + k && e <= end; slot++) {
      const floats p = load(built + ((usize)slot << 4));
      const usize close = found & allAround ? choose(block, scratch, last, slot, p, e, true)
                                            : choose(block, scratch, last, slot, p, e, false);
      storeInts(close, splatInts(n << 4));
      const i32 groups = (i32)((close - e + 15) >> 4);
      const f32 r = number(center + ((usize)slot << 4), 3), slack = number(address(block, reachWord), slot) - number(block, stretchWord) * r;
      const i32 walled = mayTouch(block, p, r, slack) ? isWalled : 0;
      if (groups > mostGroups) e = end;
      putWord(plan, slot, planOf(room, e, groups, walled | (found & someAcross ? isImaged : 0)));
      e += (usize)groups << 4;
    }
    i += k;
  }
  if (e > end) putWord(report, overflowReport, 1);
  putWord(report, endReport, (i32)(e - memoryBase));
}
