// Twin of src/kernels/field/sweep.as.ts; a level as level.as.ts describes it.
struct Level {
  i32 nx, ny, nz, stride;
  u32 b, ax, ay, az, inverse, px, py, pz, rows, c, reaction, plain;
};

inlined usize rowAt(i32 y, i32 z, i32 ny, i32 stride) { return (usize)((z * ny + y) * stride) << 2; }
inlined i32 before(i32 i, i32 n) { return i > 0 ? i - 1 : n - 1; }
inlined i32 after(i32 i, i32 n) { return i + 1 < n ? i + 1 : 0; }

inlined void smoothRow(const struct Level *level, i32 y, i32 z, i32 ny, i32 nz, i32 stride, ints colored) {
  const usize row = rowAt(y, z, ny, stride), southRow = rowAt(before(y, ny), z, ny, stride);
  const usize bottomRow = rowAt(y, before(z, nz), ny, stride);
  const usize levels = memoryBase + level->c;
  const usize c = levels + row, south = levels + southRow, north = levels + rowAt(after(y, ny), z, ny, stride);
  const usize bottom = levels + bottomRow, top = levels + rowAt(y, after(z, nz), ny, stride);
  const usize ax = memoryBase + level->ax + row;
  const usize ayS = memoryBase + level->ay + southRow, ayN = memoryBase + level->ay + row;
  const usize azB = memoryBase + level->az + bottomRow, azT = memoryBase + level->az + row;
  const usize b = memoryBase + level->b + row, inverse = memoryBase + level->inverse + row;
  const usize last = ((usize)stride << 2) - 16;
  const floats zero = splat(0);
  floats previous = zero, aPrevious = zero, current = load(c);
  usize x = 0;
  if (word(memoryBase + level->plain, z * ny + y) & 1) {
    const floats a = splat(number(ax, 0));
    const floats aS = splat(number(ayS, 0)), aN = splat(number(ayN, 0));
    const floats aB = splat(number(azB, 0)), aT = splat(number(azT, 0));
    for (; x < last; x += 16) {
      const floats next = load(c + x + 16);
      const floats west = a * lanes(previous, current, 3, 4, 5, 6), east = a * lanes(current, next, 1, 2, 3, 4);
      const floats alongX = west + east;
      const floats alongY = aS * load(south + x) + aN * load(north + x);
      const floats alongZ = aB * load(bottom + x) + aT * load(top + x);
      const floats sum = load(b + x) + ((alongX + alongY) + alongZ);
      store(c + x, blend(colored, sum * load(inverse + x), current));
      previous = current;
      current = next;
    }
    aPrevious = a;
  }
  for (; x <= last; x += 16) {
    const floats next = x < last ? load(c + x + 16) : zero;
    const floats a = load(ax + x);
    const floats west = lanes(aPrevious, a, 3, 4, 5, 6) * lanes(previous, current, 3, 4, 5, 6);
    const floats east = a * lanes(current, next, 1, 2, 3, 4);
    const floats alongX = west + east;
    const floats alongY = load(ayS + x) * load(south + x) + load(ayN + x) * load(north + x);
    const floats alongZ = load(azB + x) * load(bottom + x) + load(azT + x) * load(top + x);
    const floats sum = load(b + x) + ((alongX + alongY) + alongZ);
    store(c + x, blend(colored, sum * load(inverse + x), current));
    previous = current;
    aPrevious = a;
    current = next;
  }
}

static void smoothPlane(const struct Level *level, i32 z, i32 color) {
  const i32 ny = level->ny, nz = level->nz, stride = level->stride;
  const ints even = {-1, 0, -1, 0}, odd = {0, -1, 0, -1};
  for (i32 y = 0; y < ny; y++) smoothRow(level, y, z, ny, nz, stride, (y + z + color) & 1 ? odd : even);
}

static void sweep(const struct Level *level) {
  const i32 nz = level->nz;
  smoothPlane(level, 0, 0);
  for (i32 z = 1; z < nz; z++) {
    smoothPlane(level, z, 0);
    if (z > 1) smoothPlane(level, z - 1, 1);
  }
  smoothPlane(level, 0, 1);
  if (nz > 1) smoothPlane(level, nz - 1, 1);
}

/** Arguments: a table of problems, whose finest level stands 64 bytes behind their beginning; sweeps. */
static void fieldSweep(i32 part, i32 parts, const u32 *arguments) {
  (void)parts;
  const struct Level *finest = (const struct Level *)(address(memoryBase + arguments[0], part) + 64);
  for (u32 s = 0; s < arguments[1]; s++) sweep(finest);
}
