import { expect, test } from 'vitest';
import { type ComparedArm, summaryOf } from '../../../../src/experiments/compare/comparison.ts';
import { frontOf, usualGoals } from '../../../../src/experiments/compare/front.ts';
import { sayFront } from '../../../../src/experiments/compare/say-front.ts';

const seeds = [1, 2, 3, 4, 5, 6, 7, 8];

/** An arm of which nothing is known but LSC left, and HSC over the start, in the order of the seeds. */
function armWith(name: string, lsc: readonly (number | null)[], hsc: readonly (number | null)[]): ComparedArm {
  const [less, more] = [summaryOf(lsc, 'residual_lsc'), summaryOf(hsc, 'hsc_lowest_over_start')];
  const outcomes = { residual_lsc: less, hsc_lowest_over_start: more } as ComparedArm['outcomes'];
  return { name, n: seeds.length, seeds, outcomes };
}
/** Between seeds as much of either. */
const arm = (name: string, lsc: number, hsc: number) =>
  armWith(
    name,
    seeds.map((seed) => lsc + seed),
    seeds.map((seed) => (hsc + seed) / 100),
  );
const frontAmong = (...arms: readonly ComparedArm[]) => frontOf({ arms }, usualGoals);
const placesIn = (front: ReturnType<typeof frontOf>) =>
  Object.fromEntries(front!.arms.map(({ name, place }) => [name, place]));

test('arms between which a choice remains are the front, and one that is worse in both is beaten', () => {
  const front = frontAmong(arm('sparing', 20, 60), arm('thorough', 5, 30), arm('neither', 21, 29));
  expect(placesIn(front)).toEqual({ sparing: 'front', thorough: 'front', neither: 'beaten' });
  // Eight differences of one sign: p = 2/2⁸ in both outcomes. Of three pairs two show so much and one nothing: three and two times that, the later no smaller.
  expect(front!.defeats).toEqual([
    {
      arm: 'neither',
      by: 'sparing',
      n: 8,
      less: { effect: -1, ci: [-1, -1] },
      more: expect.anything(),
      p_corrected: 6 / 256,
    },
    {
      arm: 'neither',
      by: 'thorough',
      n: 8,
      less: { effect: -16, ci: [-16, -16] },
      more: expect.anything(),
      p_corrected: 6 / 256,
    },
  ]);
  expect(front!.defeats[0]!.more.effect).toBeCloseTo(0.31, 12);
  expect(sayFront(front!)).toContain(
    'LSC left at the nadir against HSC at their fewest over the start: no arm has less of the one and more of the other than "sparing" (24.5 cells',
  );
  expect(sayFront(front!)).toContain(
    'Beaten in both beyond chance, after correction for 3 pairs of arms: "neither" by "sparing" (p = 0.023).',
  );
});

test('an arm that is worse in both by its means alone is not told apart', () => {
  const { values } = arm('sparing', 20, 60).outcomes.hsc_lowest_over_start;
  const uneven = armWith(
    'uneven',
    seeds.map((seed) => 20 + seed),
    values.map((value, k) => (k < 6 ? value : 0.1)),
  );
  const front = frontAmong(arm('sparing', 19, 60), uneven);
  expect(placesIn(front)).toEqual({ sparing: 'front', uneven: 'behind' });
  expect(sayFront(front!)).toContain('Behind in both by the means, and not told apart: "uneven".');
});

test('an arm that is better in one and alike in the other beats nobody', () => {
  const front = frontAmong(arm('few', 5, 60), arm('many', 20, 60));
  expect(placesIn(front)).toEqual({ few: 'front', many: 'front' });
  expect(front!.defeats).toEqual([]);
});

test('only seeds that have both outcomes count, and without two such arms there is no front', () => {
  const partly = armWith(
    'partly',
    seeds.map((seed) => (seed === 8 ? null : 4 + seed)),
    seeds.map((seed) => (70 + seed) / 100),
  );
  const front = frontAmong(arm('whole', 20, 60), partly);
  expect(front!.arms.map(({ n }) => n)).toEqual([8, 7]);
  // HSC of the seed without treatment do not count: (71 + … + 77)/7 = 74 of a hundred.
  expect(front!.arms[1]!.more.mean).toBeCloseTo(0.74, 12);
  const untreated = armWith(
    'untreated',
    seeds.map(() => null),
    seeds.map(() => 0.5),
  );
  expect(frontAmong(arm('whole', 20, 60), untreated)).toBeNull();
});
