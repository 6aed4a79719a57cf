import { expect, it } from 'vitest';
import { nextOf } from '../../../src/web/panels/next-of.ts';

// Rows are not in the order of ids: a cell that dies leaves its row to the last one.
const frame = {
  n: 5,
  id: Uint32Array.of(40, 7, 90, 12, 25),
  type: Uint8Array.of(1, 1, 0, 1, 1),
  inBlood: Uint8Array.of(0, 0, 0, 0, 1),
};

it('steps through every cell of a type in the tissue, and begins anew after the last', () => {
  const steps = [-1];
  for (let k = 0; k < 4; k++) steps.push(nextOf(frame, 1, steps.at(-1)!)!);
  expect(steps).toEqual([-1, 7, 12, 40, 7]);
});

it('finds nothing of a type that is not there', () => {
  expect(nextOf(frame, 2, -1)).toBeNull();
});
