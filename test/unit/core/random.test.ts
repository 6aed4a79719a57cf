import { describe, expect, test } from 'vitest';
import { philox, random, randomNormal } from '../../../src/core/random.ts';

const n = 200_000;

describe('Philox-4x32-10 gives the known answers of Random123 (kat_vectors)', () => {
  test('for zeros', () => {
    expect(philox([0, 0, 0, 0], [0, 0])).toEqual([0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8]);
  });
  test('for ones', () => {
    const ones = 0xffffffff;
    expect(philox([ones, ones, ones, ones], [ones, ones])).toEqual([0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd]);
  });
  test('for the digits of pi', () => {
    const counter = [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344] as const;
    const words = philox(counter, [0xa4093822, 0x299f31d0]);
    expect(words).toEqual([0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1]);
  });
});

// Each statistic below is asymptotically normal with the stated spread; 4.5 spreads are exceeded by chance in 7 of 10⁶.
const spreads = 4.5;

/** One stream along each argument that may count: cells, ticks, draws, purposes, seeds. */
const streams: Record<string, (i: number) => number> = {
  ids: (i) => random(1, 2, i, 4, 5),
  ticks: (i) => random(1, 2, 3, i, 5),
  draws: (i) => random(1, 2, 3, 4, i),
  purposes: (i) => random(1, i, 3, 4, 5),
  seeds: (i) => random(i, 2, 3, 4, 5),
};

for (const [name, stream] of Object.entries(streams)) {
  describe(`numbers along ${name}`, () => {
    const values = Array.from({ length: n }, (_, i) => stream(i));

    test('lie in [0, 1) and none comes twice', () => {
      expect(values.every((u) => u >= 0 && u < 1)).toBe(true);
      // 2·10⁵ of 2⁵³ values collide with probability n²/2⁵⁴ = 2·10⁻⁶.
      expect(new Set(values).size).toBe(n);
    });

    test('fill 100 classes evenly (χ² with 99 degrees: 99 ± √198)', () => {
      const counts = new Array<number>(100).fill(0);
      for (const u of values) counts[Math.floor(100 * u)]! += 1;
      const chiSquare = counts.reduce((sum, count) => sum + (count - n / 100) ** 2 / (n / 100), 0);
      expect(Math.abs(chiSquare - 99)).toBeLessThan(spreads * Math.sqrt(198));
    });

    test('do not follow one another (serial correlation 0 ± 1/√n)', () => {
      let sum = 0;
      for (let i = 1; i < n; i++) sum += 12 * (values[i - 1]! - 0.5) * (values[i]! - 0.5);
      expect(Math.abs(sum / n)).toBeLessThan(spreads / Math.sqrt(n));
    });

    test('have fair bits from the first to the last of 53 (half ± 1/(2√n))', () => {
      for (const bit of [1, 2, 21, 27, 28, 52, 53]) {
        const ones = values.reduce((sum, u) => sum + (Math.floor(u * 2 ** bit) % 2), 0);
        expect(Math.abs(ones / n - 0.5), `bit ${bit}`).toBeLessThan(spreads / (2 * Math.sqrt(n)));
      }
    });
  });
}

test('a seed counts beyond 32 bits', () => {
  expect(random(7, 0, 0, 0, 0)).not.toBe(random(7 + 2 ** 32, 0, 0, 0, 0));
  expect(random(7, 0, 0, 0, 0)).not.toBe(random(7 + 2 ** 52, 0, 0, 0, 0));
});

test('the number is that of the stated words: counter (purpose, id, tick, draw), key (low, high word of the seed)', () => {
  // First two words of the known answer for zeros: 27 bits of one, 26 of the other.
  expect(random(0, 0, 0, 0, 0)).toBe((0x6627e8d5 >>> 5) / 2 ** 27 + (0xe169c58d >>> 6) / 2 ** 53);
  const words = philox([2, 3, 4, 5], [1, 6]);
  expect(random(1 + 6 * 2 ** 32, 2, 3, 4, 5)).toBe((words[0] >>> 5) / 2 ** 27 + (words[1] >>> 6) / 2 ** 53);
});

test('normal numbers have mean 0, variance 1, skewness 0 and kurtosis 3 (spreads 1, √2, √15, √96 over √n)', () => {
  const values = Array.from({ length: n }, (_, i) => randomNormal(1, 2, i, 4, 5));
  const moment = (power: number) => values.reduce((sum, x) => sum + x ** power, 0) / n;
  expect(Math.abs(moment(1))).toBeLessThan(spreads / Math.sqrt(n));
  expect(Math.abs(moment(2) - 1)).toBeLessThan((spreads * Math.sqrt(2)) / Math.sqrt(n));
  expect(Math.abs(moment(3))).toBeLessThan((spreads * Math.sqrt(15)) / Math.sqrt(n));
  expect(Math.abs(moment(4) - 3)).toBeLessThan((spreads * Math.sqrt(96)) / Math.sqrt(n));
});
