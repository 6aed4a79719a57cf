import { expect, test } from 'vitest';
import { onSide } from '../../../../src/experiments/dispute/on-side.ts';
import { small } from '../small-scenario.ts';

const origin = { ...small, id: 'origin' };
const arm = { name: 'intact', scenario: small, origin };
const change = (scenario: typeof small) => ({ ...scenario, cut: [...scenario.cut, 'cxcl12-attracts'] });

test('an arm takes a side, and the marrow that it goes on from takes none', () => {
  const { name, scenario, origin: before } = onSide('D-ANG2', arm, 'a', { seed: 1 });
  expect(name).toBe('a: intact');
  expect(scenario.sides).toEqual({ ...small.sides, 'D-ANG2': 'a' });
  expect(before).toEqual(origin);
});

test('a side on which the run is as without it is left out, so that disputes share the run', () => {
  const without = ({ scenario }: { readonly scenario: typeof small }) => scenario.sides;
  expect(without(onSide('D-HYPOXIA-REQUIREMENT', arm, 'b', { seed: 1 }))).toEqual(small.sides);
  expect(without(onSide('D-HYPOXIA-REQUIREMENT', arm, 'a', { seed: 1 }))).not.toEqual(small.sides);
  const taken = { ...arm, scenario: { ...small, sides: { 'D-HYPOXIA-REQUIREMENT': 'a' } } };
  expect(without(onSide('D-HYPOXIA-REQUIREMENT', taken, 'b', { seed: 1 }))).toEqual({ 'D-HYPOXIA-REQUIREMENT': 'b' });
});

test('what is changed for all is changed in the marrow that an arm goes on from too', () => {
  const { scenario, origin: before } = onSide('D-ANG2', arm, 'b', { seed: 1, change });
  expect(scenario.cut).toContain('cxcl12-attracts');
  expect(before).toEqual(change(origin));
  expect(onSide('D-ANG2', { name: 'whole', scenario: small }, 'b', { seed: 1, change })).not.toHaveProperty('origin');
});
