import { afterAll, beforeAll, expect, test } from 'vitest';
import { days, quantity } from '../../../src/core/units.ts';
import type { LiveTissue } from '../../../src/engine/create.ts';
import { step } from '../../../src/engine/step.ts';
import { caliberOf } from '../../../src/engine/vessels/caliber.ts';
import { measureIn } from '../../../src/experiments/measures/measured.ts';
import { healthy } from '../../../src/scenarios/index.ts';
import { block, hashOf, tissueOf } from '../../reproducibility/small-tissue.ts';

const scenario = { ...healthy, block: block(160, 80, 60), settle: days(0) };
const path = 'sites.diaphysis.vasculature.tone.widest';
const around = (tissue: LiveTissue, level: number) => {
  const s = tissue.program.substances.findIndex(({ id }) => id === 'noradrenaline');
  tissue.fields.level[s]!.fill(level);
  return { caliber: caliberOf(tissue), perfusion: measureIn(tissue, { kind: 'perfusion' }) };
};

let tissue: LiveTissue;
beforeAll(async () => {
  tissue = await tissueOf(scenario);
});
afterAll(() => tissue.close());

test('arterioles are as they are built at the usual level, widest without noradrenaline and as much narrower in excess', () => {
  expect(around(tissue, 1.65).caliber).toBe(1);
  expect(around(tissue, 0).caliber).toBeCloseTo(1.1, 1.5);
  expect(around(tissue, 1e6).caliber).toBeCloseTo(0.9, 1.5);
});

test('blood flows by the fourth power of it, at most', () => {
  const [open, usual, narrow] = [0, 1.65, 1e6].map((level) => around(tissue, level));
  expect(usual!.perfusion).toBeCloseTo(0.5, 6);
  expect(open!.perfusion).toBeGreaterThan(usual!.perfusion);
  expect(narrow!.perfusion).toBeLessThan(usual!.perfusion);
  expect(open!.perfusion / usual!.perfusion).toBeLessThanOrEqual(open!.caliber ** 4);
});

test('stiff arterioles stay as they are', async () => {
  const stiff = await tissueOf({ ...scenario, set: { [path]: quantity(1, '1') } });
  expect(around(stiff, 0).caliber).toBe(1);
  await stiff.close();
});

test('the tissue has other bits where arterioles answer', async () => {
  const hashes: string[] = [];
  for (const set of [{}, { [path]: quantity(1, '1') }]) {
    const own = await tissueOf({ ...scenario, set });
    for (let tick = 0; tick < 6; tick++) step(own);
    hashes.push(hashOf(own));
    await own.close();
  }
  expect(hashes[0]).not.toBe(hashes[1]);
});
