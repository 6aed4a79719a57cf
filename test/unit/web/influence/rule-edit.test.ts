import { expect, it } from 'vitest';
import { withRules } from '../../../../src/model/state-rule.ts';
import { marrow } from '../../../../src/scenarios/index.ts';
import { cutting, restored, stateOf, withHalfMaximum } from '../../../../src/web/rooms/influence/rule-edit.ts';
import { response, strength } from '../../../../src/web/rooms/influence/strength.ts';

const rule = marrow.rules.find(({ id }) => id === 'tgf-beta-activates-smad')!;

it('cuts a rule and brings it back', () => {
  const cut = cutting({ sides: { 'D-HIF': 'a' } }, rule.id);
  expect(cut).toEqual({ sides: { 'D-HIF': 'a' }, cut: [rule.id] });
  expect(stateOf(cut, rule.id)).toBe('cut');
  expect(restored(cut, rule.id)).toEqual({ sides: { 'D-HIF': 'a' } });
});

it('weakens a rule by a half-maximum that the model accepts, and keeps its findings', () => {
  const overlay = withHalfMaximum({}, rule, 8 * rule.halfMaximum.quantity.amount);
  expect(stateOf(overlay, rule.id)).toBe('changed');
  const weaker = withRules(marrow, overlay.rules!).rules.find(({ id }) => id === rule.id)!;
  expect(weaker.because).toEqual(rule.because);
  expect(strength(weaker)!).toBeLessThan(strength(rule)!);
  expect(withHalfMaximum(overlay, rule, rule.halfMaximum.quantity.amount)).toEqual({});
});

it('has half of its effect at the half-maximum, nothing without a signal, and no strength where there is no full signal', () => {
  expect(response(rule, rule.halfMaximum.quantity.amount)).toBe(0.5);
  expect(response(rule, 0)).toBe(0);
  expect(strength(marrow.rules.find(({ id }) => id === 'oxygen-degrades-hif-1')!)).toBeNull();
});
