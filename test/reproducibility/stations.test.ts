import { expect, test } from 'vitest';
import { firstDifference } from './stations.ts';

test('the first station that differs or is missing is named', () => {
  const expected = { one: ['a', 'b'], two: ['c', 'd'] };
  expect(firstDifference({ two: ['c', 'd'], one: ['a', 'b'] }, expected)).toBeUndefined();
  expect(firstDifference({ one: ['a', 'b'], two: ['c', 'x'] }, expected)).toBe('two, station 2 of 2');
  expect(firstDifference({ one: ['a'], two: ['c', 'd'] }, expected)).toBe('one, station 2 of 2');
  expect(firstDifference({ one: ['a', 'b'] }, expected)).toBe('two, station 1 of 2');
});
