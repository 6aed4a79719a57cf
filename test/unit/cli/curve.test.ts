import { expect, test } from 'vitest';
import { curveOf } from '../../../src/cli/curve.ts';

const told = {
  species: 'human',
  given_in: 'mec',
  dose: '8 mg/m² over 1 h',
  peak_nM: 2000,
  peak_h: 0.5,
  half_life_h: 96,
  area_nM_h: 12_345,
  over_h: 10,
};

test('a curve is as high as its level over the peak, above the time that it takes', () => {
  const levels_nM = [0, 2000, 1000, 250, 240, 1, 500, 500, 500, 500];
  expect(curveOf({ ...told, levels_nM })).toEqual([
    'human: 8 mg/m² over 1 h (mec)',
    '   █▄▁▁▁▂▂▂▂  0 to 2 µM',
    '  0 h   10 h  when a tenth is left',
    '  peak after 30 min; half-life at the end 4 d; area 12.3 µM·h',
  ]);
});

test('a curve that falls far is drawn on a logarithmic scale, and says so', () => {
  // Between 2 and 2000 nM are three decades: 200 is at two thirds of them, 20 at one third, of eight steps.
  const [, bars] = curveOf({ ...told, levels_nM: [2000, 200, 20, 2] });
  expect(bars).toBe('  █▆▃▁  2 nM to 2 µM, logarithmic');
});
