import { expect, test } from 'vitest';
import { digits } from '../../../../src/experiments/index.ts';

test.each([
  [0.5, '0.5'],
  [-12.34, '−12.3'],
  [1234.5, '1235'],
  [-2.9e-12, '−2.9 × 10⁻¹²'],
  [1.5e-7, '1.5 × 10⁻⁷'],
])('%s is written %s', (value, written) => {
  expect(digits(value)).toBe(written);
});
