import { expect, test } from 'vitest';
import { internal } from '../../../src/core/units.ts';
import { boundsOf } from '../../../src/model/follow.ts';
import { marrow } from '../../../src/scenarios/index.ts';

/** The most that an activity can be in a cell type: its ceiling where a rule raises it there, else its base. */
function greatest(cell: string, activity: string): number {
  const type = marrow.cellTypes.find(({ id }) => id === cell)!;
  const { base, ceiling } = boundsOf(type.activities!.find((each) => each.activity.id === activity)!.span);
  const isRaised = marrow.rules.some(
    ({ cells, effect, target }) =>
      effect === 'increases' && target.id === activity && cells.some(({ id }) => id === cell),
  );
  return isRaised ? Math.max(base, ceiling) : base;
}

// A rule of power 1 adds its share from the first of it; a steeper one waits for its half-maximum.
test('every rule steeper than 1 that reads an activity has at least a fifth of its effect where that is greatest', () => {
  const idle = marrow.rules.filter(({ cells, signal, halfMaximum, power }) => {
    if (signal.kind !== 'activity') return false;
    const [half, steepness] = [internal(halfMaximum.quantity), internal(power.quantity)];
    const most = Math.max(...cells.map((cell) => greatest(cell.id, signal.id)));
    return steepness > 1 && 1 / (1 + (half / most) ** steepness) < 0.2;
  });
  expect(idle.map(({ id }) => id)).toEqual([]);
});
