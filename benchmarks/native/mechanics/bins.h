// Twin of src/kernels/mechanics/bins.as.ts.
inlined i32 binAlong(f32 value, f32 per, i32 bins) { return smallerInt(largerInt((i32)floorf(value * per), 0), bins - 1); }

inlined i32 binAt(usize grid, f32 x, f32 y, f32 z) {
  const i32 nx = word(grid, binsXWord), ny = word(grid, binsYWord), nz = word(grid, binsZWord);
  const i32 bx = binAlong(x, number(grid, perXWord), nx);
  const i32 by = binAlong(y, number(grid, perYWord), ny);
  const i32 bz = binAlong(z, number(grid, perZWord), nz);
  return word(grid, binsBeforeWord) + (bz * ny + by) * nx + bx;
}

inlined f32 slackOf(usize block, f32 travel) {
  return smaller(number(block, slackWord) + number(block, shareWord) * travel, number(block, mostSlackWord));
}
inlined f32 reachOf(usize block, f32 radius, f32 travel) { return number(block, stretchWord) * radius + slackOf(block, travel); }

static void binPart(i32 part, i32 parts, usize block) {
  const i32 n = word(block, nWord);
  const usize x = address(block, xWord), y = address(block, yWord), z = address(block, zWord);
  const usize radius = address(block, radiusWord), start = address(block, startWord), place = address(block, placeWord);
  const usize mx = address(block, mxWord), my = address(block, myWord), mz = address(block, mzWord);
  const usize mobility = address(block, mobilityWord);
  const f32 big = number(block, bigWord);
  f32 small = -1, largest = -1, slack = 0;
  for (i32 i = beginOf(part, parts, n), stop = beginOf(part + 1, parts, n); i < stop; i++) {
    const f32 travel = number(start + ((usize)i << 4), 3);
    const f32 reach = reachOf(block, number(radius, i), travel);
    slack = larger(slack, slackOf(block, travel));
    const bool isBig = reach > big;
    if (isBig) largest = larger(largest, reach);
    else small = larger(small, reach);
    const floats p = {number(x, i), number(y, i), number(z, i), 0};
    const floats home = awaited(block, p, (floats){number(mx, i), number(my, i), number(mz, i), number(mobility, i)});
    putWord(place, i, binAt(gridOf(block, isBig), home[0], home[1], home[2]));
  }
  const usize report = reportOf(block, part);
  putNumber(report, reachReport, small);
  putNumber(report, reachReport + 1, largest);
  putNumber(report, slackReport, slack);
}

static void placeAll(usize block) {
  const i32 n = word(block, nWord);
  const usize big = gridOf(block, 1);
  const i32 bins = word(big, binsBeforeWord) + word(big, binsXWord) * word(big, binsYWord) * word(big, binsZWord);
  i32 *const first = (i32 *)address(block, firstWord);
  i32 *const place = (i32 *)address(block, placeWord);
  memset(first, 0, (size_t)(bins + 2) << 2);
  for (i32 i = 0; i < n; i++) first[place[i] + 2]++;
  i32 sum = 0;
  for (i32 b = 0; b < bins + 2; b++) {
    sum += first[b];
    first[b] = sum;
  }
  for (i32 i = 0; i < n; i++) place[i] = first[place[i] + 1]++;
  const floats nowhere = {1e9f, 0, 0, 1};
  store(address(block, centerWord) + ((usize)n << 4), nowhere);
  store(address(block, nextWord) + ((usize)n << 4), nowhere);
}

static void sortPart(i32 part, i32 parts, usize block, usize center) {
  const i32 n = word(block, nWord);
  const usize x = address(block, xWord), y = address(block, yWord), z = address(block, zWord);
  const usize radius = address(block, radiusWord), mobility = address(block, mobilityWord);
  const usize adhesion = address(block, adhesionWord);
  const usize mx = address(block, mxWord), my = address(block, myWord), mz = address(block, mzWord);
  const usize start = address(block, startWord), place = address(block, placeWord), row = address(block, rowWord);
  const usize motile = address(block, motileWord), reach = address(block, reachWord), stick = address(block, stickWord);
  const usize built = address(block, builtWord);
  for (i32 i = beginOf(part, parts, n), stop = beginOf(part + 1, parts, n); i < stop; i++) {
    const usize slot = (u32)word(place, i);
    const f32 r = number(radius, i), travel = number(start + ((usize)i << 4), 3);
    const f32 slack = 0.96f * slackOf(block, travel);
    putWord(row, slot, i);
    putNumber(reach, slot, reachOf(block, r, travel));
    putNumber(stick, slot, number(adhesion, i));
    const floats p = {number(x, i), number(y, i), number(z, i), r};
    const floats m = {number(mx, i), number(my, i), number(mz, i), number(mobility, i)};
    store(center + (slot << 4), p);
    store(motile + (slot << 4), m);
    floats home = awaited(block, p, m);
    home[3] = slack * slack;
    store(built + (slot << 4), home);
  }
}

static void unsortPart(i32 part, i32 parts, usize block, usize center) {
  const i32 n = word(block, nWord);
  const usize x = address(block, xWord), y = address(block, yWord), z = address(block, zWord);
  const usize row = address(block, rowWord);
  for (i32 slot = beginOf(part, parts, n), stop = beginOf(part + 1, parts, n); slot < stop; slot++) {
    const i32 i = word(row, slot);
    const floats p = load(center + ((usize)slot << 4));
    putNumber(x, i, p[0]);
    putNumber(y, i, p[1]);
    putNumber(z, i, p[2]);
  }
}
