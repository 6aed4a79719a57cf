import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { MarrowError } from '../../../src/core/error.ts';
import {
  convert,
  type Dimension,
  days,
  dimensionOf,
  hours,
  internal,
  micrometers,
  minutes,
  mmHg,
  parseQuantity,
  perDay,
  perHour,
  printQuantity,
  type Quantity,
  quantity,
  sayQuantity,
  sayUnit,
  type Unit,
  units,
} from '../../../src/core/units.ts';

function messageOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof MarrowError && error.kind === 'invalid-input') return error.message;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('internal numbers', () => {
  test('are hours, micrometers, mmHg and nM', () => {
    expect(internal(days(7))).toBe(168);
    expect(internal(hours(3))).toBe(3);
    expect(internal(minutes(90))).toBe(1.5);
    expect(internal(micrometers(5))).toBe(5);
    expect(internal(quantity(1, 'mm'))).toBe(1000);
    expect(internal(quantity(2, 'µM'))).toBe(2000);
    expect(internal(quantity(40, '%'))).toBeCloseTo(0.4, 15);
    expect(internal(mmHg(10))).toBe(10);
  });

  test('agree with hand conversions', () => {
    expect(internal(perDay(24))).toBe(1);
    expect(internal(quantity(1, 'µm²/s'))).toBe(3600);
    expect(internal(quantity(1, 'mm/s'))).toBe(3.6e6);
    // 1 mol/s = 10¹⁵ fmol in 1/3600 h.
    expect(internal(quantity(1e-18, 'mol/s'))).toBeCloseTo(3.6, 12);
    // 1 mmHg = 133.322387415 Pa (BS 350), hence 1 kPa = 7.50061575845657 mmHg.
    expect(internal(quantity(1, 'kPa'))).toBeCloseTo(7.50061575845657, 13);
  });
});

test('a quantity survives the way to any other unit of its dimension and back', () => {
  const pairs = units.flatMap((from) =>
    units.filter((to) => dimensionOf(to) === dimensionOf(from)).map((to) => [from, to] as const),
  );
  fc.assert(
    fc.property(fc.constantFrom(...pairs), fc.double({ min: 1e-6, max: 1e6, noNaN: true }), ([from, to], amount) => {
      const back = convert(convert(quantity(amount, from), to), from);
      // Four roundings of at most 2⁻⁵³ each.
      expect(Math.abs(back.amount - amount)).toBeLessThanOrEqual(amount * 4 * 2 ** -53);
      expect(back.unit).toBe(from);
    }),
    { seed: 1 },
  );
});

test('a quantity cannot be written in a unit of another dimension', () => {
  const wrong: Unit = 'nM';
  expect(messageOf(() => convert(mmHg(10) as Quantity, wrong))).toBe(
    'a pressure cannot be written in nM; expected one of mmHg, kPa, found 10 mmHg.',
  );
});

test('the compiler refuses a concentration where a pressure is wanted', () => {
  const halfMaximum = (pressure: Quantity<'pressure'>) => internal(pressure);
  expect(halfMaximum(mmHg(10))).toBe(10);
  // @ts-expect-error nM is a concentration
  halfMaximum(quantity(10, 'nM'));
  // @ts-expect-error a rate per hour is no time
  const wait: Quantity<'time'> = perHour(1);
  expect(wait.dimension).toBe('rate');
  // @ts-expect-error a misspelled unit
  const misspelled = () => quantity(1, 'mmhg');
  expect(misspelled).toThrow();
  expectTypeOf(quantity(1, 'kPa')).toEqualTypeOf<Quantity<'pressure'>>();
});

describe('what a person writes', () => {
  test('is read with and without blanks, signs, exponents and with keyboard spellings', () => {
    const cases: readonly (readonly [string, Dimension, number, Unit])[] = [
      ['10 mmHg', 'pressure', 10, 'mmHg'],
      ['12h', 'time', 12, 'h'],
      [' 0.35 1/d ', 'rate', 0.35, '1/d'],
      ['-2e3 um', 'length', -2000, 'µm'],
      ['.5 uM', 'concentration', 0.5, 'µM'],
      ['100 mg/m2', 'dose per area', 100, 'mg/m²'],
      ['100 mg/m^2', 'dose per area', 100, 'mg/m²'],
      ['100 mg/m²', 'dose per area', 100, 'mg/m²'],
      ['30 um2/s', 'diffusivity', 30, 'µm²/s'],
      ['30 \u03bcm²/s', 'diffusivity', 30, 'µm²/s'],
      ['2 uM*h', 'exposure', 2, 'µM·h'],
      ['0.5', 'number', 0.5, '1'],
      ['50%', 'number', 50, '%'],
    ];
    for (const [text, dimension, amount, unit] of cases) {
      expect(parseQuantity(text, dimension), text).toEqual({ dimension, unit, amount });
    }
  });

  test('is printed so that it can be read again', () => {
    for (const unit of units) {
      const written = quantity(12.5, unit);
      expect(parseQuantity(printQuantity(written), written.dimension)).toEqual(written);
    }
    expect(printQuantity(quantity(0.5, '1'))).toBe('0.5');
    expect(printQuantity(mmHg(10))).toBe('10 mmHg');
  });
});

describe('what cannot be read is answered by a sentence that says', () => {
  const expected = 'expected a pressure in mmHg, kPa';
  test('that there is no number', () => {
    expect(messageOf(() => parseQuantity('high', 'pressure'))).toBe(`not a quantity; ${expected}, found "high".`);
    expect(messageOf(() => parseQuantity('', 'pressure'))).toBe(`not a quantity; ${expected}, found "".`);
  });
  test('that the unit is missing', () => {
    expect(messageOf(() => parseQuantity('10', 'pressure'))).toBe(`no unit; ${expected}, found "10".`);
  });
  test('that the unit is of another dimension, and of which', () => {
    expect(messageOf(() => parseQuantity('10 nM', 'pressure'))).toBe(
      `"nM" is a unit of concentration; ${expected}, found "10 nM".`,
    );
  });
  test('that the unit is unknown, and which was meant', () => {
    expect(messageOf(() => parseQuantity('10 mmhg', 'pressure'))).toBe(
      `unknown unit "mmhg"; ${expected}, found "10 mmhg". Did you mean "mmHg"?`,
    );
    expect(messageOf(() => parseQuantity('10 parsec', 'pressure'))).toBe(
      `unknown unit "parsec"; ${expected}, found "10 parsec".`,
    );
  });
  test('that the number is too large for a computer', () => {
    expect(messageOf(() => parseQuantity('1e999 kPa', 'pressure'))).toBe(
      `number too large; ${expected}, found "1e999 kPa".`,
    );
  });
});

test('docs/units.md has a line for every unit, with its dimension and factor', () => {
  const page = readFileSync(new URL('../../../docs/units.md', import.meta.url), 'utf8');
  const lines = page.split('\n').filter((line) => line.startsWith('| `'));
  const factors = new Map(
    lines.map((line) => {
      const [, unit, dimension, factor] = line.split('|').map((cell) => cell.trim().replaceAll('`', ''));
      return [`${unit} ${dimension}`, Number(factor)];
    }),
  );
  expect(factors.size).toBe(units.length);
  for (const unit of units) {
    const documented = factors.get(`${unit} ${dimensionOf(unit)}`)!;
    // The page shows ten digits.
    expect(Math.abs(documented / internal(quantity(1, unit)) - 1), unit).toBeLessThan(1e-9);
  }
});

describe('what people read', () => {
  test('calls the affinity of a receptor its dissociation constant, and no kelvin', () => {
    expect(sayQuantity(quantity(2, 'K'))).toBe('2 × Kd');
    expect(sayUnit('K/h')).toBe('× Kd/h');
    expect(printQuantity(quantity(2, 'K'))).toBe('2 K');
  });

  test('is otherwise what is written', () => {
    expect([sayQuantity(mmHg(10)), sayQuantity(quantity(0.3, '1')), sayUnit('kg')]).toEqual(['10 mmHg', '0.3', 'kg']);
  });
});
