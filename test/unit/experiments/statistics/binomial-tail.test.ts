import { expect, test } from 'vitest';
import { binomialTail } from '../../../../src/experiments/statistics/binomial-tail.ts';

test('eleven or more of twelve come with a chance of 4.2 % when the rate is 65 %', () => {
  // 12 · 0.65¹¹ · 0.35 + 0.65¹²
  expect(binomialTail(11, 12, 0.65)).toBeCloseTo(12 * 0.65 ** 11 * 0.35 + 0.65 ** 12, 12);
  expect(binomialTail(11, 12, 0.65)).toBeCloseTo(0.042, 3);
});

test('any number or more is certain, and all of them is the power', () => {
  expect(binomialTail(0, 40, 0.3)).toBeCloseTo(1, 12);
  expect(binomialTail(40, 40, 0.3)).toBeCloseTo(0.3 ** 40, 30);
});
