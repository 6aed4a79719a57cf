import { describe, expect, test } from 'vitest';
import { days, fraction, hours, quantity } from '../../../src/core/units.ts';
import type { Measures } from '../../../src/engine/measures.ts';
import { administered, type Courses, createCourses, decide, givenOf } from '../../../src/engine/treatment/courses.ts';
import { Arena } from '../../../src/kernels/arena.ts';
import type { Adjustment, Dose, Regimen } from '../../../src/model/regimen.ts';

/** Ticks of six hours: four make a day. */
const dt = 6;
const daily: Dose = {
  drug: 'venetoclax',
  amount: quantity(400, 'mg'),
  route: 'oral',
  at: hours(0),
  every: days(1),
  times: 28,
};
const low = { measure: 'neutrophil-count', below: quantity(0.5, '1e9/L') } as const;
const recovered = { measure: 'neutrophil-count', above: quantity(1, '1e9/L') } as const;
const weekly = days(7);

const coursesOf = (rest: Partial<Regimen>): Courses =>
  createCourses(new Arena(new WebAssembly.Memory({ initial: 16 })), [
    { id: 'r', start: { time: days(0) }, doses: [daily], ...rest },
  ]);

/** Let a regimen that begins at tick 8 run for so many days, with this neutrophil count (or leukemic share) by day of it. */
function given(rest: Partial<Regimen>, lasting: number, countOn: (day: number) => number, share = () => 0) {
  const courses = coursesOf(rest);
  const start = 8;
  for (let tick = start; tick < start + 4 * lasting; tick++) {
    const neutrophilCount = countOn((tick - start) / 4);
    const measures: Measures = { neutrophilCount, neutrophilsOverBaseline: 1, leukemicFraction: share() };
    decide(courses, Int32Array.of(start), tick, dt, measures);
  }
  const doses = administered(courses, 0, start, dt).map(({ from, share: part }) => [(from - start * dt) / 24, part]);
  return { courses, days: doses.map(([day]) => day), shares: doses.map(([, part]) => part) };
}
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, n) => from + n);

describe('hold', () => {
  const hold: Adjustment = { action: 'hold', when: low, until: recovered, look: weekly };

  test('leaves out the doses from the look that finds few neutrophils to the one that finds enough', () => {
    // Low on days 5 to 11, between the two levels on days 12 to 16: looks on days 7 (low), 14 (not enough), 21 (enough).
    const { days: on } = given({ adjust: [hold] }, 28, (day) => (day < 5 ? 2 : day < 12 ? 0.2 : day < 17 ? 0.7 : 1.5));
    expect(on).toEqual([...range(0, 7), ...range(21, 28)]);
  });

  test('does not see what passes between two looks', () => {
    const { days: on } = given({ adjust: [hold] }, 28, (day) => (day > 1 && day < 6 ? 0.1 : 2));
    expect(on).toEqual(range(0, 28));
  });

  test('without an end holds for as long as a look finds its condition', () => {
    const { days: on } = given({ adjust: [{ action: 'hold', when: low, look: days(1) }] }, 28, (day) =>
      day >= 3 && day < 5 ? 0.4 : 0.6,
    );
    expect(on).toEqual([0, 1, 2, ...range(5, 28)]);
  });

  test('of one drug leaves the others, and says how many doses were held', () => {
    const doses = [daily, { ...daily, drug: 'azacitidine', times: 7 }];
    const { courses } = given({ doses, adjust: [{ ...hold, drugs: ['venetoclax'] }] }, 14, () => 0.2);
    expect(givenOf(courses, 0)).toEqual([
      { drug: 'venetoclax', due: 14, given: 0, held: 14 },
      { drug: 'azacitidine', due: 7, given: 7, held: 0 },
    ]);
  });

  test('lets an infusion that has begun run to its end', () => {
    const week: Dose = {
      drug: 'cytarabine',
      amount: quantity(700, 'mg/m²'),
      route: 'infusion',
      at: hours(0),
      lasting: days(7),
    };
    const { courses } = given({ doses: [week], adjust: [{ ...hold, look: days(1) }] }, 7, (day) => (day > 0 ? 0.1 : 2));
    expect(administered(courses, 0, 8, dt)).toEqual([{ dose: week, from: 48, to: 216, share: 1 }]);
  });
});

describe('cycles', () => {
  const cycles = { every: days(28), times: 3 };
  const week = [{ ...daily, times: 7 }];

  test('follow each other, each counted from the tick at which it began', () => {
    expect(given({ doses: week, cycles }, 84, () => 2).days).toEqual([
      ...range(0, 7),
      ...range(28, 35),
      ...range(56, 63),
    ]);
  });

  test('wait while a delay is in force, and the next ones with them', () => {
    const delay: Adjustment = { action: 'delay', when: low, until: recovered, look: weekly };
    const { days: on } = given({ doses: week, cycles, adjust: [delay] }, 84, (day) => (day > 20 && day < 40 ? 0.3 : 2));
    // Looks on days 21 to 35 find few; that of day 42 lets the second cycle begin, and the third is due on day 70.
    expect(on).toEqual([...range(0, 7), ...range(42, 49), ...range(70, 77)]);
  });

  test('end with a stop: no dose and no cycle begins after the look that finds remission', () => {
    const stop: Adjustment = {
      action: 'stop',
      when: { measure: 'leukemic-fraction', below: fraction(0.05) },
      look: days(28),
    };
    let looks = 0;
    const share = () => (looks++ < 40 ? 0.6 : 0.01);
    expect(given({ doses: week, cycles, adjust: [stop] }, 84, () => 2, share).days).toEqual(range(0, 7));
  });
});

test('a reduction gives a part of all later doses, and two of them the product', () => {
  const reduce: Adjustment = { action: 'reduce', when: low, to: fraction(0.5), look: days(1) };
  const { shares } = given({ adjust: [reduce, { ...reduce, look: weekly }] }, 10, (day) =>
    day === 4 || day === 7 ? 0.2 : 2,
  );
  expect(shares.slice(0, 10)).toEqual([1, 1, 1, 1, 0.5, 0.5, 0.5, 0.25, 0.25, 0.25]);
});

test('a regimen without cycles and adjustments keeps nothing', () => {
  expect(coursesOf({}).tables).toEqual([]);
});
