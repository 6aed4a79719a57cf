import { expect, test } from 'vitest';
import { activity, behavior, held, K, readingOf, u } from './two-days.ts';

test('Ang-1 keeps HSC quiescent where the endosteum keeps them, and nowhere else', async () => {
  const free = { cells: { hsc: 5 }, perturb: [held('angpt1', K(3)), held('tgfb1', K(0))] };
  const endosteal = { ...free, sides: { 'D-ENDOSTEAL-ROLE': 'a' } };
  expect(await readingOf(endosteal, activity('hsc', 'quiescence'))).toBeCloseTo(u(3, 3, 4), 2);
  expect(await readingOf(free, activity('hsc', 'quiescence'))).toBeCloseTo(0, 6);
});

test('SCF of niche cells speeds HSPC where fat is what supports them, and nowhere else', async () => {
  const beside = { cells: { hspc: 4, 'car-cell': 4 }, sides: { 'D-BMAT-LEUKEMIA': 'b' } };
  const speed = behavior('hspc', 'cycleSpeed');
  const supported = await readingOf(beside, speed);
  const deaf = await readingOf({ ...beside, cut: ['scf-speeds-hspc'] }, speed);
  expect(supported).toBeGreaterThan(deaf);
  expect(await readingOf({ ...beside, sides: {} }, speed)).toBe(deaf);
});
