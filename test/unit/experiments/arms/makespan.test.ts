import { expect, test } from 'vitest';
import { makespan } from '../../../../src/experiments/arms/makespan.ts';

const job = (id: string, seconds: number, needs?: string) => ({
  id,
  seconds,
  ...(needs === undefined ? {} : { needs }),
});

test('independent jobs are spread over the processes', () => {
  expect(makespan([job('a', 3), job('b', 3), job('c', 3)], 2)).toBe(6);
  expect(makespan([job('a', 3), job('b', 3), job('c', 3)], 3)).toBe(3);
  expect(makespan([], 2)).toBe(0);
});

test('a job waits for the one that it needs, and others go before it', () => {
  // One process: a, then b and c. Two: a and d, then b and c beside each other when a is done at 4.
  const jobs = [job('a', 4), job('b', 2, 'a'), job('c', 2, 'a'), job('d', 1)];
  expect(makespan(jobs, 1)).toBe(9);
  expect(makespan(jobs, 2)).toBe(6);
});

test('what it needs may be there already', () => {
  expect(makespan([job('b', 2, 'elsewhere')], 1)).toBe(2);
});
