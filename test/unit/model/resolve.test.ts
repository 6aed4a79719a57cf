import { expect, test } from 'vitest';
import { resolve } from '../../../src/model/resolve.ts';
import { healthy, marrow } from '../../../src/scenarios/index.ts';

test('a rule of one side of a dispute holds only where that side is taken', () => {
  const disputed = { ...marrow.rules[0]!, id: 'disputed', side: { dispute: 'D-ANG2', side: 'b' } };
  const model = { ...marrow, rules: [...marrow.rules, disputed] };
  const holds = (sides: Readonly<Record<string, string>>) =>
    resolve(model, { ...healthy, sides }).rules.some(({ id }) => id === 'disputed');
  expect(holds({ 'D-ANG2': 'b' })).toBe(true);
  expect(holds({ 'D-ANG2': 'a' })).toBe(false);
  expect(holds({})).toBe(false);
});
