import { expect, test } from 'vitest';
import { idOf, longestId, withoutEnding } from '../../../src/cli/id-of.ts';

test('any name becomes an id that scenario files take', () => {
  const usual = /^[a-z0-9][a-z0-9.-]*$/;
  for (const name of ['My_Run', '.', '..', 'Übung 3', '-x', 'a'.repeat(99)]) {
    const id = idOf(name, 'run');
    expect(id).toMatch(usual);
    expect(id.length).toBeLessThanOrEqual(longestId);
  }
  expect(idOf('My_Run', 'run')).toBe('my-run');
  expect(idOf('.', 'run')).toBe('run');
  expect(withoutEnding('tables/Cycle 1.csv')).toBe('Cycle 1');
});
