import { expect, test } from 'vitest';
import { wantedOf } from '../../../validation/record/command-line.ts';

test('a validation is asked whole, in two processes, unless the command line says otherwise', () => {
  expect(wantedOf({ takesNames: true }, [])).toEqual({
    options: { jobs: '2', again: false, json: false },
    names: [],
    conditions: { seed: 1 },
    isWhole: true,
  });
  expect(wantedOf({ takesNames: true }, ['D-ROS', '--seeds', '3', '--again'])).toMatchObject({
    options: { again: true },
    names: ['D-ROS'],
    conditions: { seed: 1, seeds: 3 },
    isWhole: false,
  });
});

test('names are refused where there is one question', () => {
  expect(() => wantedOf({ takesNames: false }, ['D-ROS'])).toThrow('positional');
});
