import { describe, expect, test } from 'vitest';
import { cos, exp, expm1, log, log1p, pow, sin } from '../../../src/core/math.ts';
import { largestError, ranges } from './math-ranges.ts';

// The last rounding costs 0.5 ulp. The terms added before it are at most 0.4 of the result, computed in two words or
// to about 2⁻⁵⁵ of it, so that the whole stays below 1 ulp; the table of docs/numerics/math.md has the measured values.
const bound = 1;
const points = 3000;

describe('the elementary functions lie within 1 ulp of the true value', () => {
  for (const range of ranges) {
    test(`${range.name} on ${range.range}`, () => {
      const worst = largestError(range, points);
      expect(worst.ulp, `at ${worst.at.join(', ')}`).toBeLessThan(bound);
      expect(worst.ulp).toBeGreaterThan(0.4); // a reference that follows our code would show 0
    });
  }
});

test('published decimals come back: e, ln 10, √2, sin 1, cos 1 (OEIS A001113, A002392, A002193, A049469, A049470)', () => {
  expect(exp(1)).toBe(Number('2.718281828459045235360287471352'));
  expect(log(10)).toBe(Number('2.302585092994045684017991454684'));
  expect(pow(2, 0.5)).toBe(Number('1.414213562373095048801688724209'));
  expect(sin(1)).toBe(Number('0.841470984807896506652502321630'));
  expect(cos(1)).toBe(Number('0.540302305868139717400936607442'));
});

test('large arguments are reduced correctly (Muller, Elementary Functions, 2nd edition, chapter 9)', () => {
  expect(sin(1e22)).toBe(Number('-0.8522008497671888017727'));
  // Of all f64 the one nearest to a multiple of π/2.
  expect(cos(6381956970095103 * 2 ** 797)).toBe(Number('-4.68716592425462761112e-19'));
  expect(sin(6381956970095103 * 2 ** 797)).toBe(1);
});

test('whole powers that an f64 can hold are exact', () => {
  for (let k = -1074; k < 1024; k++) expect(pow(2, k)).toBe(2 ** k);
  for (let x = 1; x < 200; x++) {
    expect(pow(x, 1)).toBe(x);
    expect(pow(-x, 3)).toBe(-x * x * x);
    expect(pow(x * x, 0.5)).toBe(x);
  }
});

describe('at the borders', () => {
  test('overflow gives infinity and underflow zero, where the last f64 lies', () => {
    expect(exp(709.782712893384)).toBeLessThan(Infinity);
    expect(exp(709.7827128933842)).toBe(Infinity);
    expect(exp(-745.1332191019411)).toBe(5e-324);
    expect(exp(-745.1332191019413)).toBe(0);
    expect(expm1(710)).toBe(Infinity);
    expect(expm1(-1000)).toBe(-1);
    expect(pow(10, 309)).toBe(Infinity);
    expect(pow(-10, -325)).toBe(-0);
    expect(pow(1 + 2 ** -52, 1e300)).toBe(Infinity);
    expect(pow(1 - 2 ** -53, 1e300)).toBe(0);
  });

  test('zeros keep their sign', () => {
    for (const f of [sin, expm1, log1p]) {
      expect(f(-0)).toBe(-0);
      expect(f(0)).toBe(0);
    }
    expect(pow(-0, 3)).toBe(-0);
    expect(pow(-0, -3)).toBe(-Infinity);
    expect(pow(-0, 2)).toBe(0);
  });

  test('logarithms of 0 and below, and NaN, follow IEEE 754', () => {
    expect([log(0), log(-0), log1p(-1)]).toEqual([-Infinity, -Infinity, -Infinity]);
    expect([log(-1), log1p(-2), sin(Infinity), cos(-Infinity), pow(-8, 1 / 3)]).toEqual([NaN, NaN, NaN, NaN, NaN]);
    for (const f of [exp, expm1, log, log1p, sin, cos]) expect(f(NaN)).toBeNaN();
  });

  test('the special powers are those of ECMAScript', () => {
    const specials = [0, -0, 1, -1, 2, -2, 3, 0.5, -0.5, Infinity, -Infinity, NaN];
    // Only results that the standard fixes: the finite rest is compared with the reference above.
    for (const x of specials) {
      for (const y of specials) {
        const wanted = x ** y;
        if (!Number.isFinite(wanted) || wanted === 0 || Math.abs(wanted) === 1) expect(pow(x, y)).toBe(wanted);
      }
    }
  });
});
