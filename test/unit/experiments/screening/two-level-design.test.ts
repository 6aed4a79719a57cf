import { describe, expect, test } from 'vitest';
import { interactionsIn } from '../../../../src/experiments/screening/interactions.ts';
import { type Level, twoLevelDesign } from '../../../../src/experiments/screening/two-level-design.ts';

const every = Array.from({ length: 23 }, (_, k) => k + 1);
const along = (one: readonly Level[], other: readonly Level[]) =>
  one.reduce((sum: number, sign, run) => sum + sign * other[run]!, 0);

describe('designs of two levels', () => {
  test.each(every)('with %i switches every column is balanced and no two go together', (switches) => {
    const { runs } = twoLevelDesign(switches);
    const columns = Array.from({ length: switches }, (_, k) => runs.map((run) => run[k]!));
    for (const column of columns) expect(column.reduce((sum: number, sign) => sum + sign, 0)).toBe(0);
    for (const [k, one] of columns.entries())
      for (const other of columns.slice(k + 1)) expect(along(one, other)).toBe(0);
  });

  test('their sizes are those of the published tables', () => {
    // 2^k up to 16 runs, the fractions of Box, Hunter & Hunter in 16, then multiples of four by Plackett & Burman.
    const sizes = every.map((switches) => twoLevelDesign(switches).runs.length);
    expect(sizes).toEqual([2, 4, 8, 16, 16, 16, 16, 16, 12, 12, 12, 16, 16, 16, 16, 20, 20, 20, 20, 24, 24, 24, 24]);
    expect(() => twoLevelDesign(24)).toThrow(RangeError);
  });

  test('the 12 runs of Plackett and Burman begin as their table does', () => {
    const signs = (run: number) =>
      twoLevelDesign(11)
        .runs[run]!.map((level) => (level > 0 ? '+' : '-'))
        .join('');
    expect([signs(0), signs(1), signs(11)]).toEqual(['++-+++---+-', '-++-+++---+', '-----------']);
  });
});

describe('interactions of two switches', () => {
  const counts = (switches: number) => interactionsIn(twoLevelDesign(switches)).map(({ pairs }) => pairs.length);

  test('stand alone with full designs and resolution V', () => {
    expect(counts(1)).toEqual([]);
    expect(counts(3)).toEqual([1, 1, 1]);
    expect(counts(5)).toEqual(new Array(10).fill(1));
  });

  test('are confounded with each other in resolution IV, as the defining relation says', () => {
    // 2^(8−4): 28 pairs in 7 contrasts of 4 each. 2^(6−2), I = ABCE = BCDF = ADEF: AE with BC and DF; AF with DE.
    expect(counts(8)).toEqual(new Array(7).fill(4));
    const found = interactionsIn(twoLevelDesign(6)).map(({ pairs }) =>
      pairs.map((pair) => pair.map((place) => 'ABCDEF'[place]).join('')).sort(),
    );
    expect(found).toContainEqual(['AE', 'BC', 'DF']);
    expect(found).toContainEqual(['AF', 'DE']);
    expect(found.flat()).toHaveLength(15);
  });

  test('are not told where they are mixed with effects', () => {
    for (const switches of [9, 13, 17, 23]) expect(counts(switches)).toEqual([]);
  });
});
