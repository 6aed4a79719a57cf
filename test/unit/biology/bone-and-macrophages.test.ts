import { describe, expect, test } from 'vitest';
import { days } from '../../../src/core/units.ts';
import { step } from '../../../src/engine/step.ts';
import type { Tissue } from '../../../src/engine/tissue.ts';
import { measureIn } from '../../../src/experiments/measures/measured.ts';
import { isTissue } from '../../../src/experiments/measures/voxels.ts';
import { healthy } from '../../../src/scenarios/healthy.ts';
import { block, tissueOf } from '../../reproducibility/small-tissue.ts';
import { activity, behavior, held, K, level, off, readingOf, still, u } from './two-days.ts';

/** What is left after two days of a way that takes a day: e⁻². */
const left = Math.exp(-2);

describe('macrophages', () => {
  const bone = { cells: { osteoblast: 2, 'car-cell': 2 } };
  const synthesis = (cell: string, amount: number, cut: string[] = []) =>
    readingOf({ ...bone, perturb: [held('oncostatin-m', K(amount))], cut }, activity(cell, 'cxcl12-synthesis'));

  test('raise CXCL12 of osteoblasts and CAR cells by oncostatin M, from 0.6 of it', async () => {
    expect(await synthesis('osteoblast', 0)).toBeCloseTo(0.6, 5);
    expect(await synthesis('osteoblast', 1)).toBeCloseTo(0.8, 5);
    expect(await synthesis('osteoblast', 3)).toBeCloseTo(0.6 + 0.4 * u(3, 1, 4), 5);
    expect(await synthesis('osteoblast', 3, ['oncostatin-m-raises-cxcl12'])).toBeCloseTo(0.6, 5);
    // Glucocorticoid lowers what CAR cells make by a share that is the same in both, but for its floor of 0.072.
    const share = (await synthesis('car-cell', 0)) / (await synthesis('car-cell', 10));
    expect(share).toBeCloseTo(0.6, 1);
  });

  test('make a quarter of it under a hundred times the G-CSF of rest, and nearly all under five times', async () => {
    const macrophages = { cells: { macrophage: 2 } };
    const osm = (amount: number, cut: string[] = []) =>
      readingOf({ ...macrophages, perturb: [held('gcsf', K(amount))], cut }, level('oncostatin-m'));
    const rest = await osm(1);
    expect((await osm(100)) / rest).toBeCloseTo(1 - 0.9 * u(100 / 101, 0.9, 16), 2);
    expect((await osm(5)) / rest).toBeGreaterThan(0.75);
    expect(await osm(100, ['gcsf-quiets-macrophages'])).toBe(await osm(1, ['gcsf-quiets-macrophages']));
  });
});

describe('proteases', () => {
  test('come from myeloid cells under a hundred times the G-CSF of rest', async () => {
    const cells = { myeloid: 10 };
    const free = (amount: number, cut: string[] = []) =>
      readingOf({ cells, perturb: [held('gcsf', K(amount))], cut }, level('plasmin'));
    const released = await free(100);
    expect(released).toBeGreaterThan(0.3);
    expect(await free(1)).toBeLessThan(0.001 * released);
    expect(await free(100, ['gcsf-frees-proteases'])).toBe(0);
  });

  test('cut what stroma displays, and VCAM-1 of niche cells', async () => {
    const cells = { 'car-cell': 2, 'nestin-bright-msc': 2, osteoblast: 2 };
    const cutting = { cells, perturb: [held('plasmin', K(1))] };
    const spared = { ...cutting, cut: ['proteases-cut-matrix', 'proteases-cut-vcam1'] };
    for (const cell of Object.keys(cells)) {
      // Halfway from 1 to 0.3.
      expect(await readingOf(cutting, activity(cell, 'matrix-integrity'))).toBeCloseTo(0.65 + 0.35 * left, 2);
      expect(await readingOf(spared, activity(cell, 'matrix-integrity'))).toBe(1);
    }
    for (const cell of ['car-cell', 'nestin-bright-msc']) {
      // Halfway from 2/3 to 0.1.
      expect(await readingOf(cutting, activity(cell, 'vcam1-expression'))).toBeCloseTo(0.383 + 0.283 * left, 2);
      expect(await readingOf(spared, activity(cell, 'vcam1-expression'))).toBeCloseTo(2 / 3, 5);
    }
  });

  test('loosen what holds HSC', async () => {
    const niche = { cells: { 'car-cell': 8, hsc: 6 } };
    const cut = (id: string, amount: number) =>
      readingOf({ ...niche, perturb: [held('plasmin', K(amount))] }, activity('hsc', id));
    // VCAM-1 by NF-κB, SCF by AKT.
    for (const id of ['nfkb', 'akt']) expect(await cut(id, 5), id).toBeLessThan(await cut(id, 0));
  });
});

describe('bone cells', () => {
  test('osteoclasts live beside osteocytes and die without them', async () => {
    const alone = { cells: { osteoclast: 12 } };
    const kept = { cells: { osteoclast: 12, osteocyte: 12 } };
    const rate = behavior('osteoclast', 'death');
    expect(await readingOf(alone, rate)).toBeCloseTo(0.5 / 24, 5);
    expect(await readingOf(kept, rate)).toBeCloseTo(0, 5);
    expect(await readingOf({ ...kept, cut: ['osteocytes-keep-osteoclasts'] }, rate)).toBeCloseTo(0.5 / 24, 5);
  });

  test('osteoclasts free TGF-β, which HSC near them answer', async () => {
    const beside = { cells: { osteoclast: 2, osteocyte: 4, hsc: 4 } };
    const without = { ...beside, perturb: [off('tgfb1', 'osteoclast')] };
    expect(await readingOf(beside, level('tgfb1'))).toBeGreaterThan(0.1);
    expect(await readingOf(without, level('tgfb1'))).toBeLessThan(0.001);
    expect(await readingOf(beside, activity('hsc', 'smad'))).toBeGreaterThan(
      await readingOf(without, activity('hsc', 'smad')),
    );
  });

  test('osteoblasts give thrombopoietin, G-CSF and IL-6', async () => {
    for (const substance of ['tpo', 'gcsf', 'il-6']) {
      const given = await readingOf({ cells: { osteoblast: 2 } }, level(substance));
      const not = { cells: { osteoblast: 2 }, perturb: [off(substance, 'osteoblast')] };
      expect(given, substance).toBeGreaterThan(await readingOf(not, level(substance)));
    }
  });

  test('thrombopoietin keeps β1 integrin of HSC up, and with it the VLA-4 that VCAM-1 binds', async () => {
    const niche = { cells: { 'car-cell': 8, hsc: 6 }, perturb: [held('tpo', K(1))] };
    const deaf = { ...niche, perturb: [...niche.perturb, off('mpl', 'hsc')] };
    const integrin = activity('hsc', 'beta1-integrin-expression');
    expect(await readingOf(niche, integrin)).toBeCloseTo(0.5 + 0.5 * u(0.5, 0.15, 4), 3);
    expect(await readingOf(deaf, integrin)).toBeCloseTo(0.5 + 0.496 * left, 2);
    expect(await readingOf({ ...niche, cut: ['tpo-raises-beta1-integrin'] }, integrin)).toBeCloseTo(
      0.5 + 0.496 * left,
      2,
    );
    expect(await readingOf(deaf, activity('hsc', 'nfkb'))).toBeLessThan(
      await readingOf(niche, activity('hsc', 'nfkb')),
    );
  });

  test('collagen of osteoblasts activates ERK of leukemic cells that touch them', async () => {
    const bone = { cells: { osteoblast: 8, blast: 40 }, set: still };
    const erk = activity('blast', 'erk');
    const bare = await readingOf({ ...bone, perturb: [off('collagen-1')] }, erk);
    expect(await readingOf(bone, erk)).toBeGreaterThan(bare);
    expect(await readingOf({ ...bone, cut: ['collagen-activates-erk'] }, erk)).toBe(bare);
  });
});

describe.each(['diaphysis', 'metaphysis', 'caudal-vertebra'])('healthy marrow of the %s', (site) => {
  test('stands where oncostatin M, thrombopoietin and proteases change nothing', async () => {
    const tissue = await tissueOf({ ...healthy, site, settle: days(0), block: block(280, 120, 80) });
    for (let tick = 0; tick < 24; tick++) step(tissue);
    const least = (substance: string) => {
      const values = tissue.fields.level[tissue.program.substances.findIndex(({ id }) => id === substance)]!;
      return Array.from(values.keys()).reduce(
        (lowest, v) => (isTissue(tissue, v) ? Math.min(lowest, values[v]!) : lowest),
        Number.POSITIVE_INFINITY,
      );
    };
    // 1.5 K give u(1.5, 1, 4) = 0.84 of what macrophages add, so 0.93 of all CXCL12; the mean is the published rest.
    expect(least('oncostatin-m')).toBeGreaterThan(1.5);
    expect(measureIn(tissue, { kind: 'level', substance: 'oncostatin-m' })).toBeGreaterThan(1.8);
    expect(least('tpo')).toBeGreaterThan(0.8);
    expect(mean(tissue, 'hsc', 'beta1-integrin-expression')).toBeGreaterThan(0.99);
    for (const cell of ['car-cell', 'osteoblast']) expect(mean(tissue, cell, 'matrix-integrity')).toBeGreaterThan(0.99);
    await tissue.close();
  });
});

const mean = (tissue: Tissue, cell: string, id: string) => measureIn(tissue, { kind: 'activity', cell, activity: id });
