import { expect, test } from 'vitest';
import { MarrowError } from '../../../src/core/error.ts';

test('the sentence has the place, who, what was expected and found, and what to do', () => {
  const error = new MarrowError({
    kind: 'invalid-input',
    message: 'half-maximum of "hypoxia keeps cells quiescent" is too large',
    where: { file: 'my.yaml', line: 12, column: 3, path: 'set.hypoxia.half' },
    expected: '3–20 mmHg',
    found: '200 mmHg',
    advice: 'Did you mean percent?',
  });
  expect(error.message).toBe(
    'my.yaml:12:3 (set.hypoxia.half): half-maximum of "hypoxia keeps cells quiescent" is too large; expected 3–20 mmHg, found 200 mmHg. Did you mean percent?',
  );
  expect(error.kind).toBe('invalid-input');
  expect(error.name).toBe('MarrowError');
  expect(error).toBeInstanceOf(Error);
});

test('what is not known is left out without a trace', () => {
  const say = (rest: object) => new MarrowError({ kind: 'diverged', message: 'it broke', ...rest }).message;
  expect(say({})).toBe('it broke.');
  expect(say({ found: 'NaN' })).toBe('it broke; found NaN.');
  expect(say({ expected: 'a number' })).toBe('it broke; expected a number.');
  expect(say({ advice: 'Try again.' })).toBe('it broke. Try again.');
  expect(say({ where: { file: 'a.yaml' } })).toBe('a.yaml: it broke.');
  expect(say({ where: { file: 'a.yaml', line: 2 } })).toBe('a.yaml:2: it broke.');
});

test('a sentence that already ends gets no second full stop', () => {
  const say = (message: string) => new MarrowError({ kind: 'busy', message }).message;
  expect(say('is it there?')).toBe('is it there?');
  expect(say('it is there.')).toBe('it is there.');
});

test('the cause is kept, and absent when there was none', () => {
  const cause = new RangeError('deep');
  expect(new MarrowError({ kind: 'damaged', message: 'm', cause }).cause).toBe(cause);
  expect('cause' in new MarrowError({ kind: 'damaged', message: 'm' })).toBe(false);
});
