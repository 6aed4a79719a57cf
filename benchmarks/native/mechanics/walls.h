// Twin of the closed sides in src/kernels/mechanics/walls.as.ts; a grid of walls is refused by moveAll.
inlined ints rounded(floats a) {
  const floats magic = splat(12582912);
  return (ints)(a + magic) - (ints)magic;
}

inlined ints push(f32 rep, f32 distance, f32 r, floats direction) {
  const f32 s = larger(1.0f - (distance < 0 ? 0.0f : distance) / r, 0);
  const f32 s2 = s * s;
  floats velocity = splat(rep * s2) * direction;
  velocity[3] = s2 * 1048576;
  return rounded(velocity);
}

static bool mayTouch(usize block, floats p, f32 r, f32 slack) {
  const floats length = lengthOf(block), inverse = inverseOf(block);
  const f32 far = r + (slack + 0.01f);
  if (p[0] < far || length[0] - p[0] < far) return true;
  if (inverse[1] == 0 && (p[1] < far || length[1] - p[1] < far)) return true;
  return inverse[2] == 0 && (p[2] < far || length[2] - p[2] < far);
}

static ints walls(usize block, floats p, f32 r) {
  const floats length = lengthOf(block), inverse = inverseOf(block);
  const f32 rep = number(block, repulsionWord);
  ints sum = splatInts(0);
  if (p[0] < r) sum += push(rep, p[0], r, (floats){1, 0, 0, 0});
  if (length[0] - p[0] < r) sum += push(rep, length[0] - p[0], r, (floats){-1, 0, 0, 0});
  if (inverse[1] == 0) {
    if (p[1] < r) sum += push(rep, p[1], r, (floats){0, 1, 0, 0});
    if (length[1] - p[1] < r) sum += push(rep, length[1] - p[1], r, (floats){0, -1, 0, 0});
  }
  if (inverse[2] == 0) {
    if (p[2] < r) sum += push(rep, p[2], r, (floats){0, 0, 1, 0});
    if (length[2] - p[2] < r) sum += push(rep, length[2] - p[2], r, (floats){0, 0, -1, 0});
  }
  return sum;
}
