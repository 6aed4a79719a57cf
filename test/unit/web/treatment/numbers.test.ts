import { expect, test } from 'vitest';
import { days, hours } from '../../../../src/core/units.ts';
import { story } from '../../../../src/scenarios/index.ts';
import { differencesOf } from '../../../../src/web/differences.ts';
import { readNumber } from '../../../../src/web/rooms/treatment/editing/read-number.ts';
import { writtenNumber } from '../../../../src/web/written-number.ts';

test('a number is written with six digits that count, and a whole one in full', () => {
  expect([28 / 24, 0.1 + 0.2, 1_234_567, -0.25, 1e-4 / 3].map(writtenNumber)).toEqual([
    '1.16667',
    '0.3',
    '1234567',
    '-0.25',
    '0.0000333333',
  ]);
  const at = (time: typeof story.until) => ({ ...story, perturb: [{ ...story.perturb[0]!, at: { time } }] });
  const [founders] = differencesOf(at(days(2)), at(hours(28)));
  expect(founders!.right).toMatch(/ on day 1\.16667$/);
});

test('a number is typed with a point or a comma', () => {
  const read = (text: string) => readNumber(text, -10, 1e6);
  expect(['1.5', ' 1,5 ', '0,125', '−2', '1e3'].map(read)).toEqual([1.5, 1.5, 0.125, -2, 1000]);
});

test('a text that is no number, may be two, or is out of range is refused with the reason', () => {
  const refusal = (text: string) => readNumber(text, 0.25, 100);
  expect(['', 'ten', '1,125', '1,5,2', '0.1', '150'].map(refusal)).toEqual([
    { refusal: 'Write a number.' },
    { refusal: '“ten” is no number.' },
    { refusal: '“1,125” may be 1.125 or 1125: write one of them.' },
    { refusal: '“1,5,2” is no number.' },
    { refusal: 'At least 0.25.' },
    { refusal: 'At most 100.' },
  ]);
});
