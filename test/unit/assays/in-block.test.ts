import { expect, test } from 'vitest';
import { inBlock } from '../../../src/assays/index.ts';
import { overgrown } from '../../../src/assays/overgrown.ts';
import { days, micrometers } from '../../../src/core/units.ts';

test('in a block half as deep, wide and high an eighth of the cells comes, and as large a share is taken away', () => {
  const whole = overgrown(days(1));
  const { x, y, z } = { x: micrometers(200), y: micrometers(80), z: micrometers(60) };
  const eighth = inBlock(whole, { x, y, z });
  expect(eighth.perturb.map(({ count }) => count?.amount)).toEqual([undefined, undefined, 40, 263, 175]);
  expect(eighth.perturb[0]).toEqual(whole.perturb[0]);
});
