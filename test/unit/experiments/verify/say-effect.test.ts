import { expect, test } from 'vitest';
import { sayControl, sayEffect } from '../../../../src/experiments/verify/say-effect.ts';

const shown = { effect: 9.4, ci: [8.3, 10.5], expected: 'above', smallest: 0.2, seeds: [1, 2, 3, 4, 5, 6] } as const;
const control = { kind: 'cut', cut: 'no drug is given', effect: -0.13, ci: [-0.2, -0.061], holds: true } as const;

test('a relative effect is said in percent, and so is what was wanted', () => {
  expect(sayEffect({ ...shown, unit: 'relative' })).toBe('+940 % (830 % to 1050 %) in 6 seeds, wanted above +20 %');
  expect(sayEffect({ ...shown, unit: 'relative', expected: 'none' })).toContain('wanted within ±20 %');
  expect(sayEffect({ ...shown, unit: 'relative', expected: 'below' })).toContain('wanted below −20 %');
  expect(sayControl({ control, unit: 'relative' })).toBe('−13 % (−20 % to −6.1 %), holds');
});

test('a difference is said in its unit, levels of a ligand in dissociation constants', () => {
  expect(sayEffect({ ...shown, unit: 'K' })).toBe('+9.4 (8.3 to 10.5) × Kd in 6 seeds, wanted above 0.2');
  expect(sayEffect({ ...shown, unit: '1' })).toBe('+9.4 (8.3 to 10.5) in 6 seeds, wanted above 0.2');
  expect(sayControl({ control, unit: 'cells' })).toBe('−0.13 (−0.2 to −0.061) cells, holds');
});

test('an effect that nothing was read of has no unit', () => {
  expect(sayEffect({ ...shown, effect: null, ci: null, unit: 'relative' })).toMatch(/^nothing to read in 6 seeds/);
});
