import { expect, test } from 'vitest';
import { onSide } from '../../../../src/experiments/dispute/on-side.ts';
import { small } from '../small-scenario.ts';

const origin = { ...small, id: 'origin' };
const arm = { name: 'intact', scenario: small, origin };
const change = (scenario: typeof small) => ({ ...scenario, cut: [...scenario.cut, 'cxcl12-attracts'] });

test('an arm takes a side, and the marrow that it goes on from takes none', () => {
  const { name, scenario, origin: before } = onSide('D-ANG2', arm, 'b', { seed: 1 });
  expect(name).toBe('b: intact');
  expect(scenario.sides).toEqual({ ...small.sides, 'D-ANG2': 'b' });
  expect(before).toEqual(origin);
});

test('what is changed for all is changed in the marrow that an arm goes on from too', () => {
  const { scenario, origin: before } = onSide('D-ANG2', arm, 'b', { seed: 1, change });
  expect(scenario.cut).toContain('cxcl12-attracts');
  expect(before).toEqual(change(origin));
  expect(onSide('D-ANG2', { name: 'whole', scenario: small }, 'b', { seed: 1, change })).not.toHaveProperty('origin');
});
