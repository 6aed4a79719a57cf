import { describe, expect, test } from 'vitest';
import { gain, isAny, mean, minus, outcome, over, type RunView, share } from '../../../src/assays/reading.ts';
import { days } from '../../../src/core/units.ts';
import { columnOf, type Measure } from '../../../src/model/measure.ts';

const held: Measure = { kind: 'cells', cell: 'hsc', state: 'held' };
const all: Measure = { kind: 'cells', cell: 'hsc' };
const first = { from: days(0), to: days(2) };

function viewOf(columns: readonly (readonly [Measure, readonly number[]])[], began: number | null = null): RunView {
  const known = new Map(columns.map(([measure, values]) => [columnOf(measure), values]));
  return {
    days: [0, 1, 2, 3],
    column: (name) => known.get(name) ?? [],
    began: () => began,
    outcome: (name) => (name === 'relapse' ? 1 : null),
  };
}

const view = viewOf([
  [held, [2, 4, 6, 8]],
  [all, [10, 10, 10, 10]],
]);

describe('a reading', () => {
  test('takes the records of its window, both ends among them', () => {
    expect(mean(held, first, 'held', 'cells').value(view)).toBe(4);
    expect(mean(held, 'end', 'held', 'cells').value(view)).toBe(8);
    expect(gain(held, first, 'held', 'cells').value(view)).toBe(4);
  });

  test('counts its window from an event, and is none where the event never began', () => {
    const after = mean(held, { after: 'treatment', from: days(1), to: days(1) }, 'held', 'cells');
    expect(after.value(viewOf([[held, [2, 4, 6, 8]]], 1.5))).toBeNull();
    expect(after.value(viewOf([[held, [2, 4, 6, 8]]], 2))).toBe(8);
    expect(after.value(viewOf([[held, [2, 4, 6, 8]]], null))).toBeNull();
  });

  test('is any where it is more than nothing', () => {
    const any = isAny(mean(held, 'end', 'held', 'cells'), 'any held');
    expect([any.value(view), any.value(viewOf([[held, [1, 1, 1, 0]]])), any.value(viewOf([]))]).toEqual([1, 0, null]);
    expect([any.unit, any.records]).toEqual(['1', [held]]);
  });

  test('a share sums both counts before it divides', () => {
    expect(share(held, all, first, 'held').value(view)).toBe(0.4);
    expect(share(held, all, first, 'held').about).toEqual([held]);
  });

  test('is none, not infinite or no number, where there is nothing to divide by', () => {
    const none = viewOf([
      [held, [0, 0, 0, Number.NaN]],
      [all, [0, 0, 0, 0]],
    ]);
    expect(share(held, all, first, 'held').value(none)).toBeNull();
    expect(mean(held, 'end', 'held', 'cells').value(none)).toBeNull();
  });

  test('can be made of two others, and records what both need', () => {
    const [a, b] = [mean(held, first, 'held', 'cells'), mean(all, first, 'all', 'cells')];
    expect(over(a, b, 'held of all').value(view)).toBe(0.4);
    expect(minus(b, a, 'free').value(view)).toBe(6);
    expect(over(a, b, 'held of all').records).toEqual([held, all]);
    expect(outcome('relapse', [all], 'relapse', '1').value(view)).toBe(1);
  });
});

test('measures that differ are recorded under names that differ', () => {
  const zone = { of: 'sinusoid', to: { dimension: 'length', unit: 'µm', amount: 10 } } as const;
  const names = [
    held,
    all,
    { kind: 'cells', cell: 'hsc', zone },
    { kind: 'cells', cell: 'hsc', state: 'held', zone },
    { kind: 'room', cell: 'hsc', zone },
    { kind: 'distance', cell: 'hsc', to: 'sinusoid' },
    { kind: 'distance', cell: 'hsc', to: 'sinusoid', state: 'cycling' },
    { kind: 'dots', cell: 'hsc', to: 'sinusoid', take: 'mean' },
    { kind: 'dots', cell: 'hsc', to: 'sinusoid', take: 'spread' },
    { kind: 'level', substance: 'o2' },
    { kind: 'level', substance: 'o2', zone },
    { kind: 'expected', event: 'egress', cell: 'hsc' },
    { kind: 'expected', event: 'homing', cell: 'hsc' },
  ] satisfies Measure[];
  expect(new Set(names.map(columnOf)).size).toBe(names.length);
});
