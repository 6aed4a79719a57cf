import { expect, it } from 'vitest';
import { captionOf, ownDay } from '../../../src/web/own-day.ts';

const block = (days: readonly number[]) => ({ name: 'A', source: { days } });

it('shows of a run the day nearest to the clock, and another once it passes that', () => {
  const days = [0, 5];
  const growing = block(days);
  expect(ownDay(growing, 20)).toBe(5);
  days.push(10, 20, 25);
  expect(ownDay(growing, 20)).toBe(20);
  expect(ownDay(block([]), 20)).toBeNull();
});

it('writes over a block its own day where it is not that of the clock', () => {
  expect(captionOf(block([0, 12]), 24)).toBe('A, day 12');
  expect(captionOf(block([0, 24.0001]), 24)).toBe('A');
  expect(captionOf(block([]), 24)).toBe('A');
  expect(captionOf(block([0]), undefined)).toBe('A');
});
