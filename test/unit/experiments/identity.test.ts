import { expect, test } from 'vitest';
import { days, fraction, hours, micrometers, quantity } from '../../../src/core/units.ts';
import { canonicalJson, modelHash, scenarioHash } from '../../../src/experiments/identity.ts';
import { withParameters } from '../../../src/model/paths.ts';
import { marrow, story } from '../../../src/scenarios/index.ts';

test('neither the order of keys nor an absent value changes canonical JSON', () => {
  expect(canonicalJson({ b: [1, { d: null, c: 'x' }], a: undefined })).toBe('{"b":[1,{"c":"x","d":null}]}');
  expect(canonicalJson({ b: 1, a: 2 })).toBe('{"a":2,"b":1}');
});

test('a scenario written in other units, order and words has the same hash', () => {
  const { tick: _tick, until: _until, block, ...rest } = story;
  const same = {
    until: hours(24 * story.until.amount),
    ...rest,
    id: 'other',
    title: 'Other',
    says: 'Other words.',
    tick: hours(0.5),
    block: { ...block, x: quantity(0.4, 'mm') },
  };
  expect(scenarioHash(same)).toBe(scenarioHash(story));
});

test('every part of a scenario that changes a run changes its hash', () => {
  const changes = [
    { seed: 8 },
    { until: days(64) },
    { tick: hours(1) },
    { voxel: micrometers(20) },
    { species: 'human' },
    { perturb: [] },
    { regimens: [] },
    { cut: ['oxygen-degrades-hif-1'] },
    { sides: { 'D-LSC-CYCLE': 'b' } },
    { set: { 'cellTypes.hsc.radius': micrometers(4) } },
  ];
  const hashes = [story, ...changes.map((change) => ({ ...story, ...change }))].map(scenarioHash);
  expect(new Set(hashes).size).toBe(changes.length + 1);
});

test('a parameter and a rule change the hash of the model, a name does not', () => {
  const before = modelHash(marrow);
  const renamed = { ...marrow, cellTypes: marrow.cellTypes.map((type) => ({ ...type, name: 'cell', says: '' })) };
  expect(modelHash(renamed)).toBe(before);
  const worded = marrow.drugs.map((drug) => ({
    ...drug,
    ...(drug.blocks && { blocks: drug.blocks.map(({ catches: _, ...rest }) => rest) }),
  }));
  expect(modelHash({ ...marrow, drugs: worded })).toBe(before);
  expect(modelHash(withParameters(marrow, { 'cellTypes.hsc.radius': micrometers(4.1) }))).not.toBe(before);
  expect(modelHash({ ...marrow, rules: marrow.rules.slice(1) })).not.toBe(before);
  const steeper = { [`rules.${marrow.rules[0]!.id}.power`]: quantity(7, '1') };
  expect(modelHash(withParameters(marrow, steeper))).not.toBe(before);
  expect(modelHash(withParameters(marrow, { 'cellTypes.hsc.cycle.spread': fraction(0.123) }))).not.toBe(before);
});
