import { expect, test } from 'vitest';
import { modelInUseHash } from '../../../src/experiments/index.ts';
import { inUse } from '../../../src/model/in-use.ts';
import type { Model } from '../../../src/model/model.ts';
import type { Scenario } from '../../../src/model/scenario.ts';
import { marrow, storyHuman } from '../../../src/scenarios/index.ts';
import { mec } from '../../../src/scenarios/regimens/mec.ts';

const given = (species: string): Scenario => ({
  ...storyHuman,
  species,
  regimens: [{ id: 'mec', start: storyHuman.regimens[0]!.start, doses: mec.doses }],
});

/** 1/d, by cell type, of mitoxantrone in the body of a species. */
function ratesIn(species: string): Record<string, number> {
  const { damage } = inUse(marrow, given(species)).drugs.find(({ id }) => id === 'mitoxantrone')!;
  const rates = damage!.rate.flatMap(({ cells, rate }) => cells.map(({ id }) => [id, rate.quantity.amount] as const));
  expect(new Set(rates.map(([id]) => id)).size).toBe(rates.length);
  return Object.fromEntries(rates);
}

test('a drug damages the cells of a body at the rates that it has there, and others as everywhere', () => {
  const { hsc, hspc, ...others } = ratesIn('human');
  const inMice = ratesIn('mouse');
  expect([hsc, hspc]).toEqual([2.6, 2.6]);
  expect(inMice).toEqual({ ...others, hsc: 0.9, hspc: 0.9 });
  expect(ratesIn('xenograft')).toEqual(inMice);
});

test('what a drug does in one body is no part of the model that a run in another meets', () => {
  const alike: Model = {
    ...marrow,
    drugs: marrow.drugs.map((drug) => {
      if (drug.damage === undefined) return drug;
      const { rateIn: _here, ...everywhere } = drug.damage;
      return { ...drug, damage: everywhere };
    }),
  };
  expect(modelInUseHash(alike, given('mouse'))).toBe(modelInUseHash(marrow, given('mouse')));
  expect(modelInUseHash(alike, given('human'))).not.toBe(modelInUseHash(marrow, given('human')));
});
