import { expect, test } from 'vitest';
import { listedOf } from '../../../../src/experiments/index.ts';

test('what is listed is what is named: a finding, an area, or everything', () => {
  const all = listedOf([]);
  const [one] = listedOf(['A096']);
  expect(listedOf(['A096'])).toHaveLength(1);
  expect(one).toEqual(all.find(({ id }) => id === 'A096'));
  const area = listedOf([one!.area]);
  expect(area.length).toBeGreaterThan(1);
  expect(area.every((row) => row.area === one!.area)).toBe(true);
  expect(() => listedOf(['hypoxya'])).toThrow(/no finding and no area/);
});
