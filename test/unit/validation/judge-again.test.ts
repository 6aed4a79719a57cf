import { expect, test } from 'vitest';
import { judgeAgain } from '../../../validation/record/judge-again.ts';

const asked = ['a', 'b', 'c'].map((id) => ({ id, of: id, question: `${id} by 3`, days: () => 0 }));
const row = (id: string, question: string) => ({ id, question, failed: [], verdict: 'old' });

test('rows that were judged another way are judged again, those of another question and those that ask for more are left', () => {
  const before = [row('a', 'a by 1'), row('b', 'b of another model'), row('c', 'c by 2')];
  const found = judgeAgain<string, (typeof before)[number]>(asked, before, {
    present: 3,
    questionBy: (of, way) => `${of} by ${way}`,
    again: (of, each) => (of === 'c' ? null : { ...each, verdict: 'new' }),
  });
  expect(found).toEqual([{ ...row('a', 'a by 3'), verdict: 'new' }, before[1], before[2]]);
});
