import { describe, expect, test } from 'vitest';
import { priors } from '../../../src/trials/index.ts';
import { groups, tolerances } from '../../../src/trials/tolerance.ts';
import { readRecord, recordOf } from '../../../validation/record/file.ts';
import {
  type Curve,
  type Curves,
  curveThrough,
  mediansApart,
  middleFor,
  remissionsIn,
  remissionsUnder,
} from '../../../validation/tolerance/curve.ts';
import { type Checked, type Fitted, fitTolerances, type TreatedAtLevel } from '../../../validation/tolerance/fit.ts';
import { standardCourses } from '../../../validation/tolerance/standard-courses.ts';

const at = (level: number, remissions: number) => ({ level, remissions, patients: 10 });
const under = (curve: Curve): Curves => new Map(priors.map((prior) => [prior, curve]));
/** All respond whose cells withstand less than twice the damage. */
const step: Curve = (level) => (level < 2 ? 1 : 0);

describe('the share in remission', () => {
  test('runs straight over the logarithm between levels, and stays as it is beyond them', () => {
    const curve = curveThrough([at(1, 10), at(4, 4)]);
    expect([0.1, 1, 2, 4, 40].map(curve)).toEqual([1, 1, expect.closeTo(0.7, 12), 0.4, 0.4]);
  });

  test('nowhere rises: neighbors that would are pooled', () => {
    const curve = curveThrough([at(1, 6), at(2, 9), at(4, 3), at(8, 3)]);
    expect([1, 2, 4, 8].map(curve)).toEqual([0.75, 0.75, 0.3, 0.3]);
    const all = curveThrough([at(1, 1), at(2, 2), at(4, 6)]);
    expect([1, 2, 4].map(all)).toEqual([0.3, 0.3, 0.3]);
  });

  test('of a group is the mean of its priors: of those below a level under each', () => {
    expect(remissionsIn(under(step), 2, 3)).toBeCloseTo(0.5, 12);
    // Over a factor of 9, a quarter of an even range and an eighth of a triangle lie below its lower quarter.
    expect(remissionsUnder('even', step, 2 * Math.sqrt(3), 3)).toBeCloseTo(1 / 4, 2);
    // A hundred levels stand for the group: an eighth is known to one of them.
    expect(Math.abs(remissionsUnder('peaked', step, 2 * Math.sqrt(3), 3) - 1 / 8)).toBeLessThanOrEqual(1 / 100);
  });

  test('is met by one middle, or by none between the ends', () => {
    expect(middleFor(under(step), 0.5, 3, [0.25, 8])).toBeCloseTo(2, 1);
    expect(
      middleFor(
        under(() => 0.4),
        0.5,
        3,
        [0.25, 8],
      ),
    ).toBe(0);
    expect(
      middleFor(
        under(() => 0.6),
        0.5,
        3,
        [0.25, 8],
      ),
    ).toBe(Number.POSITIVE_INFINITY);
  });

  test('parts the medians of responders and others by half of an even range, however many respond', () => {
    for (const middle of [1.2, 2, 3.4]) expect(mediansApart('even', step, middle, 2.9)).toBeCloseTo(2.9, 1);
    expect(mediansApart('peaked', step, 2, 2.9)).toBeLessThan(2.1);
  });
});

describe('a fit', () => {
  const rows = standardCourses.flatMap(({ id, levels }) =>
    levels.flatMap((level, k) =>
      priors.flatMap((prior) =>
        Array.from({ length: 8 }, (_, patient): TreatedAtLevel => {
          const cr = patient < 8 - 2 * k ? 1 : 0;
          return { course: id, level, prior, patient, cr, cr_cri: cr };
        }),
      ),
    ),
  );

  test('finds one middle for every group, within its interval', () => {
    const own = fitTolerances(rows).fitted.filter(({ use }) => use === 'fit');
    expect(own.map(({ group }) => group)).toEqual([...groups]);
    for (const { middle, ci, share, under: shares } of own) {
      expect(ci[0] ?? 0).toBeLessThanOrEqual(middle!);
      expect(ci[1] ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(middle!);
      expect(shares.reduce((sum, { cr }) => sum + cr, 0) / shares.length).toBeCloseTo(share, 3);
    }
  });

  test('predicts no more remissions of a course that does as the one that it was fitted to', () => {
    for (const { predicted } of fitTolerances(rows).checks) expect(predicted).toBeCloseTo(0, 12);
  });

  test('is not made of a course that lacks a level, nor of patients that do', () => {
    const without = rows.filter(({ course, level }) => course !== 'mec' || level !== 4);
    expect(fitTolerances(without).fitted.map(({ group }) => group)).not.toContain('relapsed');
    const less = rows.filter(({ patient, level }) => patient !== 7 || level !== 1);
    expect(fitTolerances(less).fitted).toEqual(fitTolerances(rows.filter(({ patient }) => patient !== 7)).fitted);
  });
});

const record = readRecord<{
  readonly rows: readonly TreatedAtLevel[];
  readonly fitted: readonly Fitted[];
  readonly checks: readonly Checked[];
}>(recordOf('tolerance', true));

test.skipIf(record === null)('trials are run with what was fitted, which follows from what is on record', () => {
  const { fitted, checks } = fitTolerances(record!.rows);
  expect(fitted).toEqual(record!.fitted);
  expect(checks).toEqual(record!.checks);
  for (const group of groups) {
    const { middle, source } = fitted.find((each) => each.group === group && each.use === 'fit')!;
    expect(tolerances[group].middle, group).toBe(Number(middle!.toPrecision(2)));
    expect(tolerances[group].source, group).toContain(source);
  }
});
