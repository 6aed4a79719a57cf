// Twin of mechanicsMove in src/kernels/mechanics/mechanics.as.ts, on one thread.
static void stridePart(i32 part, i32 parts, usize block, usize center, usize next, i32 step) {
  const i32 n = word(block, nWord);
  const usize report = reportOf(block, part);
  const usize motile = address(block, motileWord), built = address(block, builtWord);
  const floats quantum = splat(number(block, quantumWord)), dt = splat(number(block, dtWord));
  const floats length = lengthOf(block), inverse = inverseOf(block), wrap = load(block + (wrapWord << 2));
  const floats zero = splat(0), quarter = splat(0.25f);
  const ints centers = {-1, -1, -1, 0};
  floats longest2 = splat(number(report, stepReport));
  i32 strays = 0;
  i32 capped = word(report, cappedReport);
  for (i32 i = beginOf(part, parts, n), stop = beginOf(part + 1, parts, n); i < stop; i++) {
    const usize slot = (usize)i << 4;
    const floats p = load(center + slot), m = load(motile + slot);
    const floats sum = load(next + slot);
    const floats velocity = allOf(m, 3) * (sum * quantum + m);
    floats moved = where(centers, velocity * dt);
    const floats moved2 = lengths2(moved), limit = quarter * allOf(p, 3);
    longest2 = most(longest2, moved2);
    if (isAny(isLess(limit * limit, moved2))) {
      capped++;
      moved = moved * (limit / root(moved2));
    }
    floats q = p + moved;
    q = q + where(isLess(q, zero), wrap);
    q = q - where(~isLess(q, length), wrap);
    q = least(most(q, zero), length);
    store(next + slot, q);
    const floats home = load(built + slot);
    const floats gone2 = lengths2(nearestImage(q - home, length, inverse));
    if (isAny(isLess(allOf(home, 3), gone2))) {
      if (strays < mostStrays) putWord(report, strayReport + strays, i);
      strays++;
    }
  }
  const i32 turn = step & 1;
  putWord(report, straysReport + turn, strays);
  putNumber(report, stepReport, longest2[0]);
  putWord(report, cappedReport, capped);
}

static void tellPart(i32 part, i32 parts, usize block, usize center) {
  const i32 n = word(block, nWord);
  const usize report = reportOf(block, part), start = address(block, startWord);
  const usize room = listsOf(block, part);
  f32 largest2 = 0;
  for (i32 slot = beginOf(part, parts, n), stop = beginOf(part + 1, parts, n); slot < stop; slot++) {
    const floats p = load(center + ((usize)slot << 4));
    const i32 planned = word(address(block, planWord), slot), groups = groupsOf(planned);
    const usize e = listOf(room, planned);
    const struct Pressed found = press(block, center, p, e, groups);
    i64 pressure = found.pressure;
    if (planned & isWalled) pressure += walls(block, p, p[3])[3];
    const i32 row = word(address(block, rowWord), slot);
    putNumber(address(block, pressureWord), row, (f32)pressure * (1.0f / 1048576.0f));
    putWord(address(block, countWord), row, found.overlapping);
    const floats from = load(start + ((usize)row << 4));
    largest2 = larger(largest2, length2(way(block, p, from)));
  }
  unsortPart(part, parts, block, center);
  putNumber(report, largestReport, largest2);
}

static i32 straysAfter(usize block, i32 parts, i32 step) {
  i32 strays = 0;
  for (i32 part = 0; part < parts; part++) {
    const i32 found = word(reportOf(block, part), straysReport + (step & 1));
    strays += found > mostStrays ? 1 << 23 : found;
  }
  return strays;
}

static bool hasOverflow(usize block, i32 parts) {
  i32 overflow = 0;
  for (i32 part = 0; part < parts; part++) overflow |= word(reportOf(block, part), overflowReport);
  return overflow != 0;
}

static void sortAll(usize block, i32 parts, usize center) {
  for (i32 part = 0; part < parts; part++) binPart(part, parts, block);
  placeAll(block);
  for (i32 part = 0; part < parts; part++) sortPart(part, parts, block, center);
}

static void moveAll(usize block, i32 steps) {
  const i32 parts = word(block, partsWord);
  usize center = address(block, centerWord), next = address(block, nextWord);
  f32 drifted = 0;
  i32 builds = 1, mends = 0;
  sortAll(block, parts, center);
  for (i32 part = 0; part < parts; part++) buildPart(part, parts, block, center);
  bool fits = !hasOverflow(block, parts);
  for (i32 step = 0; step < steps && fits; step++) {
    for (i32 part = 0; part < parts; part++) {
      pushPart(part, parts, block, center, next);
      stridePart(part, parts, block, center, next, step);
    }
    const usize swapped = center;
    center = next;
    next = swapped;
    const i32 strays = straysAfter(block, parts, step);
    if (strays == 0) continue;
    if (strays <= word(block, mostMendsWord)) {
      mends += strays;
      const f32 after = mendAll(parts, block, center, step, drifted);
      if (after >= 0) {
        drifted = after;
        continue;
      }
    }
    for (i32 part = 0; part < parts; part++) unsortPart(part, parts, block, center);
    sortAll(block, parts, center);
    drifted = 0;
    for (i32 part = 0; part < parts; part++) buildPart(part, parts, block, center);
    fits = !hasOverflow(block, parts);
    builds++;
  }
  if (fits) for (i32 part = 0; part < parts; part++) tellPart(part, parts, block, center);
  putWord(block, buildsWord, fits ? builds : -1);
  putWord(block, mendsWord, mends);
}

/** Arguments: the barrier, which one thread does not need; the block; sub-steps. A grid of walls has no twin here. */
static void mechanicsMove(i32 part, i32 parts, const u32 *arguments) {
  (void)part;
  (void)parts;
  const usize block = memoryBase + arguments[1];
  if (word(block, wallWord) != 0) stop("the mechanics in C know no grid of walls");
  moveAll(block, (i32)arguments[2]);
}
