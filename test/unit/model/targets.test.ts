import { describe, expect, test } from 'vitest';
import { fraction, hours, quantity } from '../../../src/core/units.ts';
import { createTissue } from '../../../src/engine/create.ts';
import { nodeHost } from '../../../src/host/node.ts';
import type { Perturbation } from '../../../src/model/scenario.ts';
import { marrow, story } from '../../../src/scenarios/index.ts';
import { bareBlock } from '../engine/bare-block.ts';

const changed = (action: Perturbation['action'], target: string, more: Partial<Perturbation> = {}): Perturbation => ({
  id: 'mistaken',
  at: { time: hours(1) },
  action,
  target,
  ...more,
});

describe('a tissue is not made for a scenario that would do nothing', () => {
  test.each(['block', 'knock-out', 'over-express', 'stimulate'] as const)('%s of a substance', async (action) => {
    const scenario = { ...bareBlock, perturb: [changed(action, 'o2')] };
    await expect(createTissue(marrow, scenario, { host: nodeHost })).rejects.toMatchObject({
      kind: 'invalid-input',
      message: expect.stringMatching(
        /"mistaken".*"o2" is not a receptor, activity, ligand, drug target, hormone or secreted substance.*cxcr4/,
      ),
    });
  });

  test.each([
    [{ perturb: [changed('block', 'cxcr4', { cell: 'nobody' })] }, '"mistaken": "nobody" is not a cell type or group'],
    [{ perturb: [changed('clamp', 'cxcr4', { level: quantity(1, 'K') })] }, '"cxcr4" is not a substance'],
    [
      { cut: ['o2 in lsc'] },
      'cut "o2 in lsc": "o2" is not a receptor, activity, ligand, drug target or secreted substance',
    ],
    [{ cut: ['cxcl12 in hsc'] }, '"hsc" is not a cell type or group that secretes "cxcl12"'],
    [
      { perturb: [changed('knock-out', 'cxcl12', { cell: 'leukemic' })] },
      '"leukemic" is not a cell type or group that secretes "cxcl12"',
    ],
    [{ cut: ['cxcr4 in lcs'] }, 'Did you mean "lsc"?'],
  ])('%j', async (change, words) => {
    const made = createTissue(marrow, { ...bareBlock, ...change }, { host: nodeHost });
    await expect(made).rejects.toMatchObject({ kind: 'invalid-input', message: expect.stringContaining(words) });
  });

  test('but for one that changes a receptor, a hormone, or what a group displays', async () => {
    const hormone = marrow.species.find(({ id }) => id === story.species)!.hormones[0]!.substance.id;
    const perturb = [
      changed('block', 'cxcr4', { fraction: fraction(0.5), cell: 'leukemic' }),
      changed('stimulate', hormone, { factor: fraction(2), id: 'hormone' }),
    ];
    const tissue = await createTissue(marrow, { ...bareBlock, perturb, cut: ['cxcr4 in stroma'] }, { host: nodeHost });
    expect(tissue.cells.table.count).toBe(0);
    await tissue.close();
  });
});
