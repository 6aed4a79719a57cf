import { expect, test } from 'vitest';
import { goalsOf, outcomeOf } from '../../../src/cli/asked-outcomes.ts';
import type { Comparable } from '../../../src/experiments/index.ts';

const known: Comparable = {
  outcomes: ['residual_lsc', 'cells', 'vessel profiles [1/mm²]', 'cells of lsc, resting [cells]'],
  leftOut: [{ measure: 'leak [1]', missing_in: ['control', 'other', 'third'] }],
};

test('a measure is asked for by its column, with or without its unit', () => {
  expect(outcomeOf('residual_lsc', known)).toBe('residual_lsc');
  expect(outcomeOf('vessel profiles', known)).toBe('vessel profiles [1/mm²]');
  expect(outcomeOf('vessel profiles [1/mm²]', known)).toBe('vessel profiles [1/mm²]');
  expect(outcomeOf('cells', known)).toBe('cells');
});

test('what no arm has, and what only some arms record, is refused with the reason', () => {
  expect(() => outcomeOf('vessel profile', known)).toThrow(
    /no outcome is called "vessel profile".*or a measure that all scenarios record.*Did you mean "vessel profiles"\?/,
  );
  expect(() => outcomeOf('leak', known)).toThrow(
    /leak \[1\] is not compared: "control" and 2 more arms do not record it.*State it under "record: measures:"/,
  );
});

test('a front may lie between measures, whose names have commas of their own', () => {
  expect(goalsOf('cells of lsc, resting,vessel profiles', known)).toEqual({
    less: 'cells of lsc, resting [cells]',
    more: 'vessel profiles [1/mm²]',
  });
  expect(goalsOf('residual_lsc, cells of lsc, resting', known)).toEqual({
    less: 'residual_lsc',
    more: 'cells of lsc, resting [cells]',
  });
});

test('a front between an outcome and itself, or of one or three outcomes, is none', () => {
  for (const text of ['vessel profiles,vessel profiles [1/mm²]', 'residual_lsc', 'residual_lsc,cells,vessel profiles'])
    expect(() => goalsOf(text, known), text).toThrow('a front lies between two outcomes');
  expect(() => goalsOf('residual_lsc,leak', known)).toThrow('leak [1] is not compared');
});
