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
    [{ cut: ['gcsf in hsc'] }, '"hsc" is not a cell type or group that secretes "gcsf"'],
    [{ cut: ['cxcl12 in hsc'] }, '"hsc" is not a cell type or group that secretes "cxcl12"'],
    [
      { perturb: [changed('knock-out', 'cxcl12', { cell: 'leukemic' })] },
      '"leukemic" is not a cell type or group that secretes "cxcl12"',
    ],
    [{ cut: ['cxcr4 in lcs'] }, 'Did you mean "lsc"?'],
    [{ perturb: [changed('ablate', 'lcs')] }, '"lcs" is not a cell type or group'],
    [{ perturb: [changed('inject', 'leukemic')] }, '"leukemic" is not a cell type;'],
    [
      { perturb: [changed('ablate', 'lsc', { asManyAs: { cell: 'hcs', place: 'niche' } })] },
      '"mistaken": "hcs" is not a cell type or group',
    ],
    [{ perturb: [changed('inject', 'lsc', { genotype: ['npm1'] })] }, '"mistaken": "npm1" is not a mutation'],
    [{ perturb: [changed('transplant', 'hsc', { genotype: ['npm1'] })] }, '"mistaken": "npm1" is not a mutation'],
  ])('%j', async (change, words) => {
    const made = createTissue(marrow, { ...bareBlock, ...change }, { host: nodeHost });
    await expect(made).rejects.toMatchObject({ kind: 'invalid-input', message: expect.stringContaining(words) });
  });

  test.each([
    [changed('knock-out', 'cxcr4', { place: 'niche' }), '"knock-out" does nothing with "place"'],
    [changed('block', 'cxcr4', { fraction: fraction(1), place: 'free' }), '"block" does nothing with "place"'],
    [changed('inject', 'lsc', { asManyAs: { cell: 'hsc', place: 'niche' } }), '"inject" does nothing with "asManyAs"'],
    [changed('inject', 'lsc', { place: 'cycling' }), 'cells cannot be injected into the place "cycling"'],
  ])('%j', async (perturbation, words) => {
    const made = createTissue(marrow, { ...bareBlock, perturb: [perturbation] }, { host: nodeHost });
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
