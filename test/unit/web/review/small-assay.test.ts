import { expect, it } from 'vitest';
import { assays } from '../../../../src/assays/index.ts';
import { micrometers } from '../../../../src/core/units.ts';
import { smallArms, smallEffect } from '../../../../src/web/rooms/review/small-assay.ts';
import { shareOfMarrow } from '../../../../src/web/workshop/small-block.ts';

const [assay] = assays.filter(({ id }) => id === 'B113');

it('tries an assay in an eighth of its marrow and one seed, and changes nothing else', () => {
  const arms = smallArms(assay!);
  expect(arms.map(({ name }) => name)).toEqual([
    'VLA-4 blocked',
    'intact',
    'weightless VLA-4 blocked',
    'weightless VLA-4',
  ]);
  expect(new Set(arms.map(({ scenario }) => scenario.seed))).toEqual(new Set([1]));
  const { block: _, seed: __, ...rest } = arms[0]!.scenario;
  expect(assay!.contrast.of.scenario).toMatchObject(rest);
  expect(shareOfMarrow(assay!.contrast.of.scenario)).toBe(1 / 8);
});

it('keeps the depth of a dish and of a solid mass', () => {
  const inDish = assays.find(({ id }) => id === 'B001')!;
  const [arm] = smallArms(inDish);
  // 40 µm deep and 160 µm wide and long, of which 40 × 80 × 60 are left.
  expect(arm!.scenario.block).toEqual({ x: micrometers(40), y: micrometers(80), z: micrometers(60) });
  expect(shareOfMarrow(inDish.contrast.of.scenario)).toBe((40 * 80 * 60) / (40 * 160 * 160));
  const inMass = assays.find(({ id }) => id === 'B069')!;
  expect(smallArms(inMass)[0]!.scenario.block.x).toEqual(micrometers(400));
});

it('gives the effect of one seed in the scale of the assay', () => {
  const contrast = { of: { name: 'a' }, against: { name: 'b' } } as unknown as NonNullable<typeof assay>['contrast'];
  const readings = new Map([
    ['a', 6],
    ['b', 4],
  ]);
  expect(smallEffect({ scale: 'relative' }, contrast, readings)).toBe(0.5);
  expect(smallEffect({ scale: 'difference' }, contrast, readings)).toBe(2);
  expect(smallEffect({ scale: 'difference' }, contrast, new Map([['a', 6]]))).toBeNull();
  expect(smallEffect({ scale: 'difference', from: 1 }, { of: contrast.of }, readings)).toBe(5);
});

it('gives what two things do beyond Bliss, of four arms', () => {
  const [both, neither, one, other] = ['both', 'neither', 'one', 'other'].map((name) => ({ name }));
  const contrast = { of: both, against: neither, alone: [one, other] } as unknown as NonNullable<
    typeof assay
  >['contrast'];
  const readings = new Map([
    ['both', 45],
    ['neither', 100],
    ['one', 80],
    ['other', 70],
  ]);
  expect(smallEffect({ scale: 'beyond Bliss' }, contrast, readings)).toBeCloseTo(-0.11, 12);
  expect(smallEffect({ scale: 'beyond Bliss' }, contrast, new Map([['both', 45]]))).toBeNull();
});
