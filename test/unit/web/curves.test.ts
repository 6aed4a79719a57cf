import { expect, test } from 'vitest';
import { asCsv } from '../../../src/web/figures/figure-file.ts';
import { apart } from '../../../src/web/panels/apart.ts';
import { armName } from '../../../src/web/progress/arm.ts';
import { sayDuration } from '../../../src/web/progress/duration.ts';
import { captionOf } from '../../../src/web/rooms/curves/caption.ts';
import { courseTable } from '../../../src/web/rooms/curves/course-table.ts';
import { extentOf } from '../../../src/web/rooms/curves/extent.ts';
import { laidCourse, laidMeasures } from '../../../src/web/rooms/curves/laid-course.ts';
import { measureOf } from '../../../src/web/rooms/curves/measures.ts';
import { daysScale, linear } from '../../../src/web/rooms/curves/scale.ts';

test('columns are told by what they measure and in which unit', () => {
  const said = (column: string) => {
    const { title, unit } = measureOf(column);
    return `${title}, ${unit}`;
  };
  expect(said('lsc_cells')).toBe('LSC in the tissue, cells');
  expect(said('near_sinusoid_lsc_cells')).toBe('LSC nearest to a sinusoid, cells');
  expect(said('blood_hsc_cells')).toBe('HSC in blood, cells');
  expect(said('blood_cytarabine_nM')).toBe('Cytarabine in blood, nM');
  expect(said('resting_lsc_pct')).toBe('LSC at rest (G0), %');
  expect(said('neutrophils_1e9_per_L')).toBe('Neutrophils in blood, 10⁹/L');
  expect(said('hsc_clones')).toBe('Clones of HSC, clones');
  expect(said('radius of adipocyte [µm]')).toBe('Radius of adipocyte, µm');
  expect(said('leak [1]')).toBe('Leak, ');
  expect(said('something_new')).toBe('something new, ');
});

test('an axis begins at zero, ends at or above the most, and has round ticks', () => {
  const { ticks, at } = linear(0, 23, 300, 0, 5);
  expect(ticks).toEqual([0, 5, 10, 15, 20, 25]);
  expect([at(0), at(25)]).toEqual([300, 0]);
  expect(daysScale(-4.25, 14, 0, 100).ticks).toEqual([-4, -2, 0, 2, 4, 6, 8, 10, 12, 14]);
});

test('axes reach what is drawn of the arms, however many points that is', () => {
  // More than a call takes arguments: some 120,000.
  const points = Array.from({ length: 300_000 }, (_, k): [number, number] => [k, k === 7 ? Number.NaN : k]);
  const band = [
    { day: -2, low: 0, middle: 3, high: 9 },
    { day: 5, low: 0, middle: 4, high: Number.NaN },
  ];
  const course = { arm: 'one', band, seeds: [{ seed: 1, points }], bars: [] };
  expect(extentOf([course], true)).toEqual({ first: -2, last: 5, most: 299_999 });
  expect(extentOf([course, { ...course, seeds: [] }], false)).toEqual({ first: -2, last: 5, most: 4 });
});

test('names at the ends of curves keep their distance, and stay above the axis', () => {
  expect(apart([10, 100, 12], 15, 200)).toEqual([10, 100, 25]);
  expect(apart([300, 300, 300], 15, 296)).toEqual([266, 281, 296]);
  expect(apart([], 15, 100)).toEqual([]);
});

test('the table of a course has its unit in the names and no formula in a cell', () => {
  const band = [{ day: 0.25, low: 1, middle: 2, high: 3 }];
  const table = asCsv(courseTable([{ arm: '=1+1', band, seeds: [], bars: [] }], measureOf('lsc_cells')));
  expect(table.split('\n')).toEqual([
    'arm,day (d),lsc_cells median (cells),lsc_cells 10th percentile (cells),lsc_cells 90th percentile (cells)',
    "'=1+1,0.25,2,1,3",
    '',
  ]);
});

test('a forecast is said no finer than it is known, and numbers below zero have a true minus', () => {
  expect([0.2, 41, 100, 7800].map(sayDuration)).toEqual(['1 s', '41 s', '2 min', '2 h 10 min']);
  expect(armName('block-cxcr4 at -24 h')).toBe('block-cxcr4 at −24 h');
});

test('a caption promises seeds and bands only where they are drawn, and says what day 0 is', () => {
  const arm = {
    arm: 'one',
    band: [],
    bars: [],
    seeds: [
      { seed: 1, points: [] },
      { seed: 2, points: [] },
    ],
  };
  const dosed = { isFirstDose: true, says: 'Day 0 is the first dose of the seed.' };
  const undosed = { isFirstDose: false, says: 'Days are those of the run.' };
  expect(captionOf([arm, arm], undosed, [2, 2])).toBe(
    'Median of 2 seeds per arm; thin lines are seeds, bands reach from the 10th to the 90th percentile. Days are those of the run.',
  );
  expect(captionOf([arm, arm], dosed, [18, 20])).toMatch(/^Median of 18 to 20 seeds .* the first 2 seeds,/);
  expect(captionOf([arm, arm, arm, arm], dosed, [2, 2, 2, 2])).toBe(
    'Median of 2 seeds per arm; seeds and bands are drawn of at most 3 arms. Day 0 is the first dose of the seed.',
  );
});

test('a kept run is laid over arms from its first dose on, without the days in which it settled', () => {
  const kept = {
    times: [-1, 0, 10, 20],
    values: [
      [9, 10, 11, 12],
      [0, 1, 50, 3],
      [0, 1, 50, 2],
      [100, 100, 60, 90],
    ],
    doses: [
      { drug: 'doxorubicin', from: 12, to: 12.1 },
      { drug: 'cytarabine', from: 10, to: 11 },
    ],
  };
  expect(laidCourse('one', kept, 'lsc_cells', true)).toEqual({
    arm: 'one',
    band: [
      { day: -10, low: 1, middle: 1, high: 1 },
      { day: 0, low: 50, middle: 50, high: 50 },
      { day: 10, low: 3, middle: 3, high: 3 },
    ],
    seeds: [],
    bars: [],
  });
  const daysOf = (run: typeof kept, fromDose: boolean) =>
    laidCourse('one', run, 'hsc_cells', fromDose)?.band.map(({ day }) => day);
  // Days from a first dose that was never given are no days.
  expect(laidCourse('one', { ...kept, doses: [] }, 'hsc_cells', true)).toBeNull();
  expect(daysOf({ ...kept, doses: [] }, false)).toEqual([0, 10, 20]);
  expect(daysOf(kept, false)).toEqual([0, 10, 20]);
  expect(laidCourse('one', kept, 'neutrophils_1e9_per_L', true)).toBeNull();
  expect(laidMeasures).toEqual(['hsc_cells', 'lsc_cells', 'leukemic_pct']);
});
