import { expect, test } from 'vitest';
import { usualDays, windowsOf } from '../../../validation/record/homeostasis-windows.ts';

test('windows of a year are those of 120 days', () => {
  expect(windowsOf(365)).toEqual(windowsOf(usualDays));
  expect(windowsOf(365)).toMatchObject({
    settledFrom: 10,
    removalDay: 20,
    lastDays: 30,
    outputUntil: [60, 120, 180, 240],
  });
});

test('windows of a trial of a tenth are a tenth', () => {
  const [short, usual] = [windowsOf(12), windowsOf(120)];
  expect(short.trendFrom).toBeCloseTo(usual.trendFrom / 10, 12);
  expect(short.outputUntil.at(-1)).toBeCloseTo(24, 12);
  expect(short.recoveryDays).toHaveLength(usual.recoveryDays.length);
});
