// Twin of respondToRules in src/kernels/rules/rules.as.ts; its tables are those of program.ts.
struct Shares {
  floats a, b, c, d;
};

inlined floats saturate(floats sum) {
  const floats s = _mm_min_ps(sum, splat(1.2676506002282294e30f));
  return s / (1 + s);
}

inlined struct Shares saturate16(usize first, usize last, usize at) {
  if (first == last) return (struct Shares){splat(0), splat(0), splat(0), splat(0)};
  floats sum0 = splat(0), sum1 = splat(0), sum2 = splat(0), sum3 = splat(0);
  for (usize input = first; input < last; input += 16) {
    const usize signal = address(input, 0) + at;
    const floats half = splat(number(input, 1));
    i32 power = word(input, 2);
    floats square0 = load(signal) / half, square1 = load(signal + 16) / half;
    floats square2 = load(signal + 32) / half, square3 = load(signal + 48) / half;
    floats product0 = splat(1), product1 = splat(1), product2 = splat(1), product3 = splat(1);
    for (;;) {
      if (power & 1) {
        product0 *= square0;
        product1 *= square1;
        product2 *= square2;
        product3 *= square3;
      }
      power >>= 1;
      if (power == 0) break;
      square0 *= square0;
      square1 *= square1;
      square2 *= square2;
      square3 *= square3;
    }
    sum0 += product0;
    sum1 += product1;
    sum2 += product2;
    sum3 += product3;
  }
  return (struct Shares){saturate(sum0), saturate(sum1), saturate(sum2), saturate(sum3)};
}

static floats saturate4(usize first, usize last, usize at) {
  floats sum = splat(0);
  for (usize input = first; input < last; input += 16) {
    floats square = load(address(input, 0) + at) / splat(number(input, 1));
    floats product = splat(1);
    for (i32 power = word(input, 2); power != 0; power >>= 1) {
      if (power & 1) product *= square;
      square *= square;
    }
    sum += product;
  }
  return saturate(sum);
}

inlined floats between(floats u, floats v, floats base, floats rise, floats floor) {
  const floats raised = base + rise * u;
  return (1 - v) * raised + v * floor;
}

static void respondTarget(usize target, usize inputs, usize from, usize to) {
  const usize output = address(target, 0);
  const floats base = splat(number(target, 1)), rise = splat(number(target, 2)), floor = splat(number(target, 3));
  const usize first = inputs + ((usize)(u32)word(target, 4) << 4);
  const usize middle = first + ((usize)(u32)word(target, 5) << 4);
  const usize last = middle + ((usize)(u32)word(target, 6) << 4);
  usize at = from;
  for (; at + 64 <= to; at += 64) {
    const struct Shares u = saturate16(first, middle, at), v = saturate16(middle, last, at);
    store(output + at, between(u.a, v.a, base, rise, floor));
    store(output + at + 16, between(u.b, v.b, base, rise, floor));
    store(output + at + 32, between(u.c, v.c, base, rise, floor));
    store(output + at + 48, between(u.d, v.d, base, rise, floor));
  }
  for (; at < to; at += 16) {
    const floats value = between(saturate4(first, middle, at), saturate4(middle, last, at), base, rise, floor);
    const usize bytes = to - at < 16 ? to - at : 16;
    memcpy((void *)(output + at), &value, bytes);
  }
}

/** Arguments: the tables of blocks, runs, targets and inputs. */
static void respondToRules(i32 part, i32 parts, const u32 *arguments) {
  (void)parts;
  const usize block = memoryBase + arguments[0] + ((usize)part << 4);
  const usize from = (usize)(u32)word(block, 0) << 2, to = (usize)(u32)word(block, 1) << 2;
  const usize run = memoryBase + arguments[1] + ((usize)(u32)word(block, 2) << 4);
  usize target = memoryBase + arguments[2] + ((usize)(u32)word(run, 0) << 5);
  const usize last = target + ((usize)(u32)word(run, 1) << 5);
  for (; target < last; target += 32) respondTarget(target, memoryBase + arguments[3], from, to);
}
