import { describe, expect, test } from 'vitest';
import { columnOf, drawnFigure1, type ReviewFigure } from '../../../../src/assays/index.ts';
import { days, quantity } from '../../../../src/core/units.ts';
import { step } from '../../../../src/engine/step.ts';
import type { PlannedRun } from '../../../../src/experiments/arms/plan.ts';
import { drawnFrom, experimentOf, standingOf } from '../../../../src/experiments/figure/drawn-figure.ts';
import { measureIn } from '../../../../src/experiments/measures/measured.ts';
import { healthy, marrow } from '../../../../src/scenarios/index.ts';
import { block, tissueOf } from '../../../reproducibility/small-tissue.ts';

const arrows = drawnFigure1.panels.flatMap((panel) => panel.arrows);

describe('the first figure', () => {
  test('names rules that the model has, and members that stand in it', () => {
    const rules = new Set(marrow.rules.map(({ id }) => id));
    expect(arrows.flatMap((arrow) => arrow.rules.filter((id) => !rules.has(id)))).toEqual([]);
    const { activities, cellTypes, ligands, receptors, substances } = marrow;
    const members = new Set([activities, cellTypes, ligands, receptors, substances].flat().map(({ id }) => id));
    expect(drawnFigure1.names.filter(({ member }) => !members.has(member))).toEqual([]);
  });

  test('reads something of every arrow in the marrow for which it is meant', async () => {
    const small = {
      ...healthy,
      settle: days(0),
      block: block(240, 80, 80),
      until: days(1),
      set: { 'sites.diaphysis.stroma.adipocyte.density': quantity(700, 'cells/mm³') },
    };
    const clone = ['lsc', 'blast'].map((target) => ({
      id: target,
      at: { time: days(0) },
      action: 'inject' as const,
      target,
      count: quantity(20, 'cells'),
      genotype: ['mll-af9'],
    }));
    const [plain, ill] = [await tissueOf(small), await tissueOf({ ...small, perturb: clone })];
    for (const tissue of [plain, ill]) for (let tick = 0; tick < 2; tick++) step(tissue);
    const silent = (tissue: typeof plain, records: (typeof arrows)[number]['reading']['records']) =>
      records.filter((measure) => Number.isNaN(measureIn(tissue, measure))).map(columnOf);
    expect(arrows.flatMap(({ reading }) => silent(ill, reading.records))).toEqual([]);
    const leukemicOnly = new Set(['s100a4 of lsc']);
    const missing = arrows.flatMap(({ reading, counterpart = reading }) => silent(plain, counterpart.records));
    expect(missing.filter((column) => !leukemicOnly.has(column))).toEqual([]);
    await plain.close();
    await ill.close();
  });
});

/** One arrow, read as the leukemic share on the last day. */
const figure: ReviewFigure = {
  ...drawnFigure1,
  panels: [
    {
      title: 'one',
      arrows: [arrows.find(({ reading }) => reading.records.some(({ kind }) => kind === 'leukemic share'))!],
    },
  ],
};

const planned = (arm: 'healthy' | 'leukemic', seed: number, value: number): PlannedRun => ({
  arm: figure[arm],
  seed,
  key: `${arm}-${seed}`,
  trunk: null,
  record: {
    seed,
    ticks: 1,
    shared_ticks: 0,
    hash: '',
    removed: 0,
    began: {},
    wall_s: 2,
    series: new Map([
      ['time_d', Float64Array.of(28)],
      ['leukemic share', Float64Array.of(value)],
    ]),
  },
});

test('a change is that of the means, paired by seed', () => {
  const plan = [
    planned('healthy', 1, 1),
    planned('leukemic', 1, 41),
    planned('healthy', 2, 3),
    planned('leukemic', 2, 45),
    planned('healthy', 3, 2),
    planned('leukemic', 3, 43),
  ];
  const { rows, seeds, wall_s } = drawnFrom(figure, plan);
  expect(seeds).toEqual([1, 2, 3]);
  expect(wall_s).toBe(12);
  const [row] = rows;
  expect(row).toMatchObject({
    healthy: { mean: 2, n: 3 },
    leukemic: { mean: 43, n: 3 },
    change: 41,
    standing: 'as said',
  });
  // Differences 40, 42, 41: deviation 1, so 41 ± 4.3027 / √3.
  expect(row!.ci![0]).toBeCloseTo(41 - 4.302653 / Math.sqrt(3), 5);
  expect(row!.ci![1]).toBeCloseTo(41 + 4.302653 / Math.sqrt(3), 5);
});

test('a change stands to the review by its interval', () => {
  expect(standingOf('more', 1.5, [1, 2], 0.5)).toBe('as said');
  expect(standingOf('more', -1.5, [-2, -1], 0.5)).toBe('the other way');
  expect(standingOf('less', -1.5, [-2, -1], 0.5)).toBe('as said');
  expect(standingOf('less', 0.5, [-1, 2], 0.5)).toBe('not told apart');
  expect(standingOf(null, 1.5, [1, 2], 0.5)).toBe('not said');
  expect(standingOf('no change', 0.1, [-0.3, 0.4], 0.5)).toBe('as said');
  expect(standingOf('no change', 0.6, [0.1, 1.1], 0.5)).toBe('not told apart');
  expect(standingOf('no change', -2, [-3, -1], 0.5)).toBe('the other way');
  expect(standingOf('less', null, null, 0.5)).toBe('nothing to compare');
});

test('a change in one seed is there, and tells nothing of chance', () => {
  const [row] = drawnFrom(figure, [planned('healthy', 1, 1), planned('leukemic', 1, 41)]).rows;
  expect(row).toMatchObject({ change: 40, ci: null, standing: 'too few seeds' });
});

test('two seeds have an interval, and tell nothing of chance either', () => {
  const plan = [1, 2].flatMap((seed) => [planned('healthy', seed, 1), planned('leukemic', seed, 41)]);
  expect(drawnFrom(figure, plan).rows[0]).toMatchObject({ change: 40, ci: [40, 40], standing: 'too few seeds' });
});

test('both marrows record the same, in the seeds that are asked for, under what is laid over them', () => {
  const change = (scenario: typeof healthy) => ({ ...scenario, set: { 'cellTypes.hsc.radius': quantity(5, 'µm') } });
  const { arms, seeds } = experimentOf(drawnFigure1, { seed: 4, seeds: 2, change });
  expect(seeds).toEqual([4, 5]);
  expect(arms[0]!.measures).toEqual(arms[1]!.measures);
  expect(arms.map(({ scenario }) => scenario.set)).toEqual(
    arms.map(() => ({ 'cellTypes.hsc.radius': quantity(5, 'µm') })),
  );
  expect(arms[0]!.scenario.perturb).toEqual([]);
  expect(arms[1]!.scenario.perturb).not.toEqual([]);
});
