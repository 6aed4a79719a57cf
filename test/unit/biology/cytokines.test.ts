import { describe, expect, test } from 'vitest';
import { mmHg } from '../../../src/core/units.ts';
import type { BehaviorId } from '../../../src/model/behavior.ts';
import type { Perturbation } from '../../../src/model/scenario.ts';
import { activity, behavior, held, K, level, off, readingOf, still, u } from './two-days.ts';

describe('in a blast at one affinity of CXCL12', () => {
  const blasts = { cells: { blast: 5 }, perturb: [held('cxcl12', K(1))] };
  // Without FLT3-ITD: PIM1 0.3 and a little by STAT5, so 0.2 + 0.5·u(0.3, 0.2) of CXCR4 is on the surface, of 1.25.
  const surface = 0.2 + 0.5 * u(0.3, 0.2, 2);
  const bound = 1.25 * surface * 0.5;

  test('as much CXCR4 is on the surface as PIM1 brings there', async () => {
    expect(await readingOf(blasts, activity('blast', 'cxcr4-on-surface'))).toBeCloseTo(surface, 1);
    const perturb = [...blasts.perturb, off('pim1')];
    expect(await readingOf({ ...blasts, perturb }, activity('blast', 'cxcr4-on-surface'))).toBeCloseTo(0.2, 2);
  });

  test('ERK and STAT5 follow what is bound, each by its own rule', async () => {
    expect(await readingOf(blasts, activity('blast', 'erk'))).toBeCloseTo(u(bound, 0.6, 2), 1);
    expect(await readingOf(blasts, activity('blast', 'stat5'))).toBeCloseTo(u(bound, 2, 2), 2);
    expect(await readingOf({ ...blasts, cut: ['cxcl12-activates-erk'] }, activity('blast', 'erk'))).toBeCloseTo(0, 6);
    expect(
      await readingOf(
        { ...blasts, cut: ['cxcl12-activates-stat5', 'gcsf-activates-stat5'] },
        activity('blast', 'stat5'),
      ),
    ).toBeCloseTo(0, 6);
  });

  test('ERK speeds it and raises BCL-2', async () => {
    // ERK 0.25: u(0.25, 0.43) = 0.25 of the way from 0.95 to 1.3, without crowding of five cells in 40 µm.
    expect(await readingOf(blasts, behavior('blast', 'cycleSpeed'))).toBeCloseTo(0.95 + 0.35 * 0.25, 1);
    const deaf = { ...blasts, cut: ['erk-speeds-leukemic-cells'] };
    expect(await readingOf(deaf, behavior('blast', 'cycleSpeed'))).toBeLessThan(
      await readingOf(blasts, behavior('blast', 'cycleSpeed')),
    );
    const unshielded = { ...blasts, cut: ['erk-raises-bcl2'] };
    expect(await readingOf(unshielded, activity('blast', 'bcl2'))).toBeLessThan(
      await readingOf(blasts, activity('blast', 'bcl2')),
    );
  });

  test('PIM1 follows STAT5', async () => {
    const without = { ...blasts, cut: ['stat5-raises-pim1'] };
    expect(await readingOf(without, activity('blast', 'pim1'))).toBeCloseTo(0.3, 4);
    expect(await readingOf(blasts, activity('blast', 'pim1'))).toBeGreaterThan(0.301);
  });
});

test('IL-6 activates STAT3 of leukemic cells, drives HSC into the cycle and makes them differentiate', async () => {
  // HSC in niche places, where they renew themselves and could fall to what they do without contact.
  const cells = { blast: 3, hsc: 3, 'car-cell': 4 };
  const [little, much] = [[held('il-6', K(0))], [held('il-6', K(4))]];
  // Four affinities fill 0.8 of the receptor.
  expect(await readingOf({ cells, perturb: much }, activity('blast', 'stat3'))).toBeCloseTo(u(0.8, 1, 2), 1);
  expect(await readingOf({ cells, perturb: little }, activity('blast', 'stat3'))).toBeLessThan(0.01);
  const hsc = (id: BehaviorId, perturb: Perturbation[], cut: string[] = []) =>
    readingOf({ cells, perturb, cut }, behavior('hsc', id));
  expect(await hsc('cycleEntry', much)).toBeGreaterThan(
    await hsc('cycleEntry', much, ['il6-drives-hsc-into-the-cycle']),
  );
  expect(await hsc('selfRenewal', much)).toBeLessThan(await hsc('selfRenewal', much, ['il6-differentiates-hsc']));
});

test('IL-6 raises BCL-2 of leukemic cells by STAT3, and by nothing else', async () => {
  const [little, much] = [
    { cells: { blast: 3 }, perturb: [held('il-6', K(0))] },
    { cells: { blast: 3 }, perturb: [held('il-6', K(4))] },
  ];
  const without = await readingOf(little, activity('blast', 'bcl2'));
  expect(await readingOf(much, activity('blast', 'bcl2'))).toBeGreaterThan(without);
  expect(await readingOf({ ...much, cut: ['il6-activates-stat3'] }, activity('blast', 'bcl2'))).toBe(without);
});

test('noradrenaline lowers the CXCL12 of niche cells, and not their Ang-1', async () => {
  const cells = { 'car-cell': 4 };
  const [calm, roused] = [held('noradrenaline', K(0)), held('noradrenaline', K(10))];
  const cxcl12 = await readingOf({ cells, perturb: [calm] }, level('cxcl12'));
  // Ten affinities fill 0.91 of β3, whose signals are then u(0.91, 0.5, 2) = 0.77: u(0.77, 0.5, 2) = 0.7 of the way to a tenth.
  expect(await readingOf({ cells, perturb: [roused] }, level('cxcl12'))).toBeLessThan(0.5 * cxcl12);
  const ang1 = await readingOf({ cells, perturb: [calm] }, level('angpt1'));
  expect(await readingOf({ cells, perturb: [roused] }, level('angpt1'))).toBe(ang1);
});

test('want of oxygen raises the VEGF of leukemic cells, and nothing else that they secrete', async () => {
  const blasts = { cells: { blast: 5 }, set: still };
  const starved = { ...blasts, perturb: [{ ...held('o2', mmHg(1)), id: 'no-oxygen' }] };
  const rise = async (substance: string) =>
    (await readingOf(starved, level(substance))) / (await readingOf(blasts, level(substance)));
  // HIF-1α stands at 0.6 without oxygen, so synthesis at 1/3 + 2/3·u(0.6, 0.3, 4) = 0.96 of the most, over a third.
  expect(await rise('vegf')).toBeCloseTo(2.88, 1);
  for (const substance of ['il-6', 'gdf15', 'angpt2']) expect(await rise(substance), substance).toBe(1);
});

describe('where leukemic cells are dense', () => {
  const dense = { cells: { 'car-cell': 2, blast: 90 }, set: still };

  test('stroma that their VLA-4 binds has active NF-κB, shows more VCAM-1 and makes IL-6', async () => {
    expect(await readingOf(dense, activity('car-cell', 'nfkb'))).toBeGreaterThan(0.5);
    expect(await readingOf(dense, activity('car-cell', 'vcam1-expression'))).toBeGreaterThan(0.72);
    const bare = { ...dense, perturb: [off('vla4', 'blast')] };
    expect(await readingOf(bare, activity('car-cell', 'nfkb'))).toBe(0);
    expect(await readingOf(bare, activity('car-cell', 'vcam1-expression'))).toBeCloseTo(2 / 3, 5);
  });

  test('stroma takes up exosomes, which lower CXCL12 of niche cells and Jagged1 of osteoblasts', async () => {
    const bone = { cells: { 'car-cell': 2, osteoblast: 2, blast: 150 }, set: still };
    const none = { ...bone, perturb: [off('aml-exosome-cargo')] };
    expect(await readingOf(bone, activity('car-cell', 'aml-exosome-cargo'))).toBeGreaterThan(0.3);
    expect(await readingOf(bone, activity('car-cell', 'cxcl12-synthesis'))).toBeLessThan(
      await readingOf(none, activity('car-cell', 'cxcl12-synthesis')),
    );
    expect(await readingOf(bone, activity('osteoblast', 'jag1-expression'))).toBeLessThan(
      await readingOf(none, activity('osteoblast', 'jag1-expression')),
    );
  });

  test('walls show more E-selectin, which activates WNT and Hedgehog of those that touch, and they BCL-2', async () => {
    const wall = { cells: { 'endothelial-cell': 8, blast: 90 }, set: still };
    const blind = { ...wall, cut: ['leukemic-cells-raise-e-selectin'] };
    expect(await readingOf(wall, activity('endothelial-cell', 'e-selectin-expression'))).toBeGreaterThan(0.4);
    expect(await readingOf(blind, activity('endothelial-cell', 'e-selectin-expression'))).toBeCloseTo(0.1, 5);
    const blocked = { ...wall, perturb: [off('e-selectin')] };
    for (const pathway of ['wnt', 'hedgehog']) {
      expect(await readingOf(wall, activity('blast', pathway))).toBeGreaterThan(0.1);
      expect(await readingOf(blocked, activity('blast', pathway))).toBe(0);
      const unheeded = { ...wall, cut: [`${pathway}-raises-bcl2`] };
      expect(await readingOf(unheeded, activity('blast', 'bcl2'))).toBeLessThan(
        await readingOf(wall, activity('blast', 'bcl2')),
      );
    }
  });
});

describe('matrix', () => {
  test('osteopontin halves Jagged1 of osteoblasts', async () => {
    const bone = { cells: { osteoblast: 2 } };
    expect(await readingOf(bone, activity('osteoblast', 'jag1-expression'))).toBeCloseTo(0.5, 5);
    // Two time constants of a day for osteopontin to go, and as many for Jagged1 to follow: well on its way after two days.
    const unmade = { ...bone, perturb: [off('opn-synthesis')] };
    expect(await readingOf(unmade, activity('osteoblast', 'jag1-expression'))).toBeGreaterThan(0.65);
  });

  test('laminin α4 keeps HSC off laminin α5, fibronectin activates AKT and laminin ERK of leukemic cells', async () => {
    const niche = { cells: { 'car-cell': 8, hsc: 6, blast: 6 } };
    const grip = (perturb: Perturbation[]) => readingOf({ ...niche, perturb }, activity('hsc', 'laminin-adhesion'));
    expect(await grip([off('laminin-alpha5')])).toBe(0);
    expect(await grip([off('laminin-alpha4')])).toBeGreaterThan(1.2 * (await grip([])));
    for (const [ligand, pathway] of [
      ['fibronectin', 'akt'],
      ['laminin-alpha5', 'erk'],
    ] as const) {
      const [with_, without] = [[], [off(ligand)]].map((perturb) =>
        readingOf({ ...niche, perturb }, activity('blast', pathway)),
      );
      expect(await without!).toBeLessThan(await with_!);
    }
  });
});

test('stroma nearby raises S100A4, and S100A4 the damage withstood', async () => {
  for (const stroma of ['car-cell', 'nestin-bright-msc']) {
    const amid = { cells: { [stroma]: 4, blast: 5 } };
    // Four niche cells in a block that is smaller than their reach: u(4, 3, 2) = 0.64, and less of those out of it.
    expect(await readingOf(amid, activity('blast', 's100a4'))).toBeGreaterThan(0.2);
    const idle = { ...amid, cut: ['s100a4-raises-the-damage-threshold'] };
    expect(await readingOf(idle, behavior('blast', 'threshold'))).toBeLessThan(
      await readingOf(amid, behavior('blast', 'threshold')),
    );
  }
});

test('an LSC that touches hyaluronan lodges sooner', async () => {
  const niche = { cells: { 'car-cell': 6, lsc: 12 } };
  const [with_, without] = [
    await readingOf(niche, behavior('lsc', 'lodging')),
    await readingOf({ ...niche, perturb: [off('cd44v')] }, behavior('lsc', 'lodging')),
  ];
  // 0.1 per day without, in the engine's hours.
  expect(without).toBeCloseTo(0.1 / 24, 6);
  expect(with_).toBeGreaterThan(without);
});
