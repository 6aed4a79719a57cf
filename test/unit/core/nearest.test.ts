import { expect, test } from 'vitest';
import { nearest, nearestFew, oneOf } from '../../../src/core/nearest.ts';

const names = ['radius', 'stiffness', 'motility', 'speed', 'uptake', 'um'];

test('one letter too many, too few, wrong or swapped finds the word', () => {
  expect(nearest('raddius', names)).toBe('radius');
  expect(nearest('radus', names)).toBe('radius');
  expect(nearest('rodius', names)).toBe('radius');
  expect(nearest('raidus', names)).toBe('radius');
});

test('case does not count, and the candidate comes back as it is written', () => {
  expect(nearest('SPEED', names)).toBe('speed');
  expect(nearest('mmhg', ['kPa', 'mmHg'])).toBe('mmHg');
});

test('a far word finds nothing, and neither does an empty list', () => {
  expect(nearest('oxygenation', names)).toBeUndefined();
  expect(nearest('radius', [])).toBeUndefined();
});

test('the nearest wins, and of equally near ones the first', () => {
  expect(nearest('motilit', ['mobility', 'motility'])).toBe('motility');
  expect(nearest('bat', ['cat', 'hat'])).toBe('cat');
});

test('a long word may hold more errors than a short one', () => {
  expect(nearest('kitten', ['sitting'])).toBeUndefined(); // distance 3, allowed 2
  expect(nearest('stifnes', names)).toBe('stiffness'); // distance 2, allowed 3
  expect(nearest('xy', names)).toBeUndefined();
});

test('the beginning of a name finds the shortest name of that beginning, where no name is near', () => {
  expect(nearest('cxcr4', ['cxcl12-heparin', 'cxcr4-small-molecule', 'cxcr4-peptide'])).toBe('cxcr4-peptide');
  expect(nearest('CX', ['cxcr4-peptide'])).toBeUndefined();
});

test('of many names the few nearest are offered, first those that have the word in them', () => {
  const many = Array.from({ length: 20 }, (_, k) => `name-${k}`);
  expect(nearestFew('cxcr4', [...many, 'xcr4', 'anti-cxcr4', 'cxcr4-peptide'])).toEqual([
    'anti-cxcr4',
    'cxcr4-peptide',
    'xcr4',
  ]);
  expect(oneOf('xcr', [...many, 'xcr4'])).toMatch(/^one of 21 names, nearest of them xcr4, /);
  expect(oneOf('xcr', ['a', 'b'])).toBe('one of a, b');
  expect(oneOf('xcr', [])).toBe('one of none');
});
