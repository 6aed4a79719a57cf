// Twin of respondToRules in src/kernels/rules/rules.as.ts; its tables are those of program.ts.
struct Sums {
  floats a, b, c, d;
};

inlined floats capped(floats sum) { return _mm_min_ps(sum, splat(1099511627776)); }

inlined struct Sums sum16(usize first, usize last, usize at) {
  floats sum0 = splat(0), sum1 = splat(0), sum2 = splat(0), sum3 = splat(0);
  for (usize input = first; input < last; input += 16) {
    const usize signal = address(input, 0) + at;
    const floats inverse = splat(number(input, 1));
    i32 power = word(input, 2);
    floats square0 = load(signal) * inverse, square1 = load(signal + 16) * inverse;
    floats square2 = load(signal + 32) * inverse, square3 = load(signal + 48) * inverse;
    for (; !(power & 1); power >>= 1) {
      square0 *= square0;
      square1 *= square1;
      square2 *= square2;
      square3 *= square3;
    }
    floats product0 = square0, product1 = square1, product2 = square2, product3 = square3;
    for (power >>= 1; power != 0; power >>= 1) {
      square0 *= square0;
      square1 *= square1;
      square2 *= square2;
      square3 *= square3;
      if (power & 1) {
        product0 *= square0;
        product1 *= square1;
        product2 *= square2;
        product3 *= square3;
      }
    }
    sum0 += product0;
    sum1 += product1;
    sum2 += product2;
    sum3 += product3;
  }
  return (struct Sums){capped(sum0), capped(sum1), capped(sum2), capped(sum3)};
}

static floats sum4(usize first, usize last, usize at) {
  floats sum = splat(0);
  for (usize input = first; input < last; input += 16) {
    floats square = load(address(input, 0) + at) * splat(number(input, 1));
    floats product = splat(1);
    for (i32 power = word(input, 2); power != 0; power >>= 1) {
      if (power & 1) product *= square;
      square *= square;
    }
    sum += product;
  }
  return capped(sum);
}

inlined floats between(floats u, floats v, floats base, floats ceiling, floats floor) {
  const floats aroused = 1 + u;
  return ((base + ceiling * u) + (v * aroused) * floor) / (aroused * (1 + v));
}

inlined floats above(floats u, floats base, floats ceiling) { return (base + ceiling * u) / (1 + u); }

inlined floats below(floats v, floats base, floats floor) { return (base + v * floor) / (1 + v); }

inlined void store16(usize place, floats a, floats b, floats c, floats d) {
  store(place, a);
  store(place + 16, b);
  store(place + 32, c);
  store(place + 48, d);
}

static void respondTarget(usize target, usize inputs, usize from, usize to) {
  const usize output = address(target, 0);
  const floats base = splat(number(target, 1)), ceiling = splat(number(target, 2)), floor = splat(number(target, 3));
  const usize first = inputs + ((usize)(u32)word(target, 4) << 4);
  const usize middle = first + ((usize)(u32)word(target, 5) << 4);
  const usize last = middle + ((usize)(u32)word(target, 6) << 4);
  usize at = from;
  for (; at + 64 <= to; at += 64) {
    const usize place = output + at;
    if (first == last) {
      store16(place, base, base, base, base);
    } else if (middle == last) {
      const struct Sums u = sum16(first, middle, at);
      store16(place, above(u.a, base, ceiling), above(u.b, base, ceiling), above(u.c, base, ceiling), above(u.d, base, ceiling));
    } else if (first == middle) {
      const struct Sums v = sum16(middle, last, at);
      store16(place, below(v.a, base, floor), below(v.b, base, floor), below(v.c, base, floor), below(v.d, base, floor));
    } else {
      const struct Sums u = sum16(first, middle, at), v = sum16(middle, last, at);
      store16(place, between(u.a, v.a, base, ceiling, floor), between(u.b, v.b, base, ceiling, floor),
              between(u.c, v.c, base, ceiling, floor), between(u.d, v.d, base, ceiling, floor));
    }
  }
  for (; at < to; at += 16) {
    const floats value = between(sum4(first, middle, at), sum4(middle, last, at), base, ceiling, floor);
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
