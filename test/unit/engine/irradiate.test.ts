import { afterEach, beforeEach, expect, test } from 'vitest';
import { days, fraction, hours } from '../../../src/core/units.ts';
import type { LiveTissue } from '../../../src/engine/create.ts';
import type { Tissue } from '../../../src/engine/tissue.ts';
import { carryOut } from '../../../src/engine/treatment/perturb.ts';
import type { Perturbation } from '../../../src/model/scenario.ts';
import { healthy } from '../../../src/scenarios/index.ts';
import { block, shuffle, tissueOf } from '../../reproducibility/small-tissue.ts';

const irradiation = (share: number, target = 'marrow'): Perturbation => ({
  id: 'irradiation',
  at: { time: hours(0) },
  action: 'irradiate',
  target,
  fraction: fraction(share),
});

let tissue: LiveTissue;
beforeEach(async () => {
  tissue = await tissueOf({ ...healthy, settle: days(0), block: block(160, 80, 60) });
});
afterEach(() => tissue.close());

/** Ids of the cells that a condition holds for, ascending. */
const idsOf = ({ cells, program }: Tissue, holds: (group: string, id: string) => boolean) =>
  Array.from(cells.id.subarray(0, cells.table.count))
    .filter((_, row) => {
      const { group, id } = program.types[cells.type[row]!]!;
      return holds(group, id);
    })
    .sort((a, b) => a - b);
const stroma = (group: string) => group === 'stroma';
const marrow = (group: string) => group !== 'stroma';

test('a share of the cells dies, and stroma stands', () => {
  const standing = idsOf(tissue, stroma);
  const n = idsOf(tissue, marrow).length;
  expect(n).toBeGreaterThan(700);
  carryOut(tissue, irradiation(0.9));
  const left = idsOf(tissue, marrow).length;
  expect(idsOf(tissue, stroma)).toEqual(standing);
  // Each lives with probability 0.1 by itself: 6 standard deviations of a binomial.
  expect(Math.abs(left - 0.1 * n)).toBeLessThan(6 * Math.sqrt(n * 0.1 * 0.9));
  expect(tissue.tally.deaths.reduce((sum, each) => sum + each, 0)).toBe(n - left);
});

test('all of a type die where the share is 1 and none where it is 0, in blood as in the tissue', () => {
  const { cells } = tissue;
  const isHsc = (_: string, id: string) => id === 'hsc';
  const others = idsOf(tissue, (group, id) => !isHsc(group, id));
  const before = idsOf(tissue, isHsc);
  const hsc = tissue.program.typeIndex('hsc');
  cells.inBlood[cells.type.subarray(0, cells.table.count).indexOf(hsc)] = 1;
  carryOut(tissue, irradiation(0));
  expect(idsOf(tissue, isHsc)).toEqual(before);
  carryOut(tissue, irradiation(1, 'hsc'));
  expect(idsOf(tissue, isHsc)).toEqual([]);
  expect(idsOf(tissue, (group, id) => !isHsc(group, id))).toEqual(others);
  expect(tissue.tally.deaths[hsc]).toBe(before.length);
});

test('a cell that is irradiated twice in one tick draws twice', () => {
  const n = idsOf(tissue, marrow).length;
  const first = irradiation(0.5);
  carryOut(tissue, first);
  const left = idsOf(tissue, marrow).length;
  carryOut(tissue, irradiation(0.5), [first]);
  // Each of those left lives with probability 0.5: 6 standard deviations of a binomial.
  expect(Math.abs(idsOf(tissue, marrow).length - 0.5 * left)).toBeLessThan(6 * Math.sqrt(left * 0.25));
  expect(left).toBeLessThan(n);
});

test('what was done to other cells in the same tick changes nothing', async () => {
  const other = await tissueOf(tissue.scenario);
  carryOut(tissue, irradiation(0.5));
  carryOut(other, irradiation(0.5), [irradiation(1, 'stroma')]);
  expect(idsOf(other, marrow)).toEqual(idsOf(tissue, marrow));
  await other.close();
});

test('who dies does not depend on the order of the cells in memory', async () => {
  const other = await tissueOf(tissue.scenario);
  shuffle(other, 5);
  for (const each of [tissue, other]) carryOut(each, irradiation(0.5));
  expect(idsOf(other, marrow)).toEqual(idsOf(tissue, marrow));
  await other.close();
});
