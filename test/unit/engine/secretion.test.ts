import { describe, expect, test } from 'vitest';
import { days, fraction, hours, internal, micrometers, quantity } from '../../../src/core/units.ts';
import { createTissue } from '../../../src/engine/create.ts';
import { step } from '../../../src/engine/step.ts';
import { nodeHost } from '../../../src/host/node.ts';
import { parametersOf } from '../../../src/model/paths.ts';
import type { Perturbation, Scenario } from '../../../src/model/scenario.ts';
import { healthy, marrow } from '../../../src/scenarios/index.ts';
import { block } from '../../reproducibility/small-tissue.ts';
import { bareBlock, create, withCells } from './bare-block.ts';

/** A number of the model, in the internal system. */
const amount = (path: string) =>
  internal(parametersOf(marrow).find((found) => found.path === path)!.parameter.quantity);

test('what cells give off does not depend on the size of the voxels', async () => {
  const mean = async (voxel: number) => {
    const scenario = { ...healthy, settle: days(0), block: block(160, 80, 80), voxel: micrometers(voxel) };
    const tissue = await createTissue(marrow, scenario, { host: nodeHost });
    for (let tick = 0; tick < 4; tick++) step(tissue);
    const s = tissue.program.substances.findIndex(({ id }) => id === 'cxcl12');
    const level = tissue.fields.level[s]!;
    const found = level.reduce((sum, each) => sum + each, 0) / level.length;
    await tissue.close();
    return found;
  };
  // CXCL12 is made by stroma that stands where it stands and is lost in proportion, so its mean is output over loss. The loss
  // lies between decay alone and decay with the uptake of one cell in every voxel, whatever the voxels; without scaling the
  // mean would rise eightfold.
  const decay = amount('substances.cxcl12.decay');
  const most = (decay + amount('cellTypes.hspc.traffic.cxcl12.takesUp')) / decay;
  const [fine, coarse] = [await mean(10), await mean(20)];
  expect(coarse / fine).toBeGreaterThan(1 / most);
  expect(coarse / fine).toBeLessThan(most);
});

describe('what a cell secretes can be taken from it', () => {
  const perturb = (change: Omit<Perturbation, 'id' | 'at'>): Perturbation => ({
    id: 'change',
    at: { time: hours(0) },
    ...change,
  });
  const ticks = 3;
  const meanOf = async (scenario: Scenario, substance: string) => {
    const tissue = await create(scenario);
    for (let tick = 0; tick < ticks; tick++) step(tissue);
    const s = tissue.program.substances.findIndex(({ id }) => id === substance);
    const level = tissue.fields.level[s]!;
    const mean = level.reduce((sum, each) => sum + each, 0) / level.length;
    await tissue.close();
    return mean;
  };
  /** Nothing leaves a block without vessels, so its mean level follows dM/dt = made − decay · M, here by backward Euler. */
  const expected = (substance: string, made: number) => {
    let mean = amount(`substances.${substance}.initial`);
    const dt = internal(bareBlock.tick);
    for (let tick = 0; tick < ticks; tick++) {
      mean = (mean + dt * made) / (1 + dt * amount(`substances.${substance}.decay`));
    }
    return mean;
  };
  /** What a cell gives to the 1000 µm³ around it, over the block of 40 × 40 × 40 µm. */
  const made = (cells: Readonly<Record<string, number>>) =>
    Object.entries(cells).reduce(
      (sum, [id, count]) => sum + count * amount(`cellTypes.${id}.traffic.cxcl12.secretes`) * (1000 / 64_000),
      0,
    );
  /** Stroma that makes the most of CXCL12, whatever the hour and without macrophages. */
  const constant: Scenario = {
    ...bareBlock,
    cut: ['beta3-lowers-cxcl12', 'glucocorticoid-lowers-cxcl12'],
    set: {
      'cellTypes.car-cell.activities.cxcl12-synthesis.span.start': fraction(1),
      'cellTypes.car-cell.activities.cxcl12-synthesis.span.base': fraction(1),
      'cellTypes.osteoblast.activities.cxcl12-synthesis.span.start': fraction(1),
      'cellTypes.osteoblast.activities.cxcl12-synthesis.span.base': fraction(1),
    },
  };
  const stroma = withCells(withCells(constant, 'car-cell', 2), 'osteoblast', 1);
  const change = (action: Perturbation['action'], more: Partial<Perturbation> = {}) => ({
    perturb: [perturb({ action, target: 'cxcl12', ...more })],
  });

  test.each<[string, Partial<Scenario>, Record<string, number>]>([
    ['nothing is changed', {}, { 'car-cell': 2, osteoblast: 1 }],
    ['CAR cells make none', change('knock-out', { cell: 'car-cell' }), { osteoblast: 1 }],
    [
      'a quarter is left in CAR cells',
      change('block', { cell: 'car-cell', fraction: fraction(0.75) }),
      { 'car-cell': 0.5, osteoblast: 1 },
    ],
    [
      'a quarter is left in CAR cells, said as a multiple',
      change('over-express', { cell: 'car-cell', factor: quantity(0.25, '1') }),
      { 'car-cell': 0.5, osteoblast: 1 },
    ],
    [
      'all stroma makes twice as much',
      change('stimulate', { cell: 'stroma', factor: quantity(2, '1') }),
      { 'car-cell': 4, osteoblast: 2 },
    ],
    ['no cell makes any', change('knock-out'), {}],
    ['it is cut in CAR cells', { cut: ['cxcl12 in car-cell'] }, { osteoblast: 1 }],
  ])('CXCL12 where %s', async (_, changed, cells) => {
    const scenario = {
      ...stroma,
      ...changed,
      cut: [...stroma.cut, ...(changed.cut ?? [])],
      perturb: [...stroma.perturb, ...(changed.perturb ?? [])],
    };
    // Solved to a relative error of 2.5e-3 times the share that a tick forgets, 0.41: 1e-3.
    expect((await meanOf(scenario, 'cxcl12')) / expected('cxcl12', made(cells))).toBeCloseTo(1, 2.7);
  });

  test('Schwann cells that activate no TGF-β leave the latent form as it is', async () => {
    const nerve = withCells(bareBlock, 'schwann-cell', 2);
    const off = perturb({ action: 'knock-out', target: 'tgfb1', cell: 'schwann-cell' });
    const none = { ...nerve, perturb: [...nerve.perturb, off] };
    expect((await meanOf(none, 'tgfb1')) / expected('tgfb1', 0)).toBeCloseTo(1, 2.7);
    expect(await meanOf(nerve, 'tgfb1')).toBeGreaterThan(10 * expected('tgfb1', 0));
    expect(await meanOf(none, 'tgfb1-latent')).toBe(await meanOf(bareBlock, 'tgfb1-latent'));
    expect(await meanOf(nerve, 'tgfb1-latent')).toBeLessThan(await meanOf(none, 'tgfb1-latent'));
  });
});
