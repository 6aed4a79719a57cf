import { expect, test } from 'vitest';
import { quantity } from '../../src/core/units.ts';
import { createTissue } from '../../src/engine/create.ts';
import { modelHash, modelInUseHash } from '../../src/experiments/index.ts';
import { nodeHost } from '../../src/host/node.ts';
import type { Drug } from '../../src/model/drug.ts';
import type { Model } from '../../src/model/model.ts';
import { assumed } from '../../src/model/parameter.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { marrow } from '../../src/scenarios/model.ts';
import { eventful, stations } from './small-tissue.ts';

const given = new Set(eventful.regimens.flatMap(({ doses }) => doses.map(({ drug }) => drug)));
const idle = marrow.drugs.filter(({ id }) => !given.has(id)).map(({ substance }) => substance.id);
const first = marrow.rules[0]!;
const dispute = 'D-BMAT';
const { default: side } = marrow.switches!.find(({ id }) => id === dispute)!;
const other = { dispute, side: side === 'a' ? 'b' : 'a' };

/** A drug that one species clears a liter of in an hour and each kg. */
function clearedAsWater(drug: Drug, species: string): Drug {
  const { [species]: kinetics, ...others } = drug.pharmacokinetics;
  if (kinetics === undefined) return drug;
  const clearance = assumed(quantity(1, 'L/h/kg'), [1, 1], 'made up');
  return { ...drug, pharmacokinetics: { ...others, [species]: { ...kinetics, clearance } } };
}

/** Models that differ from ours where this scenario does not go. */
const elsewhere: Readonly<Record<string, Model>> = {
  'one rule more, on a side that it does not take': {
    ...marrow,
    rules: [...marrow.rules, { ...first, id: 'on-the-other-side', side: other }],
  },
  'no drug but those that it gives': {
    ...marrow,
    drugs: marrow.drugs.filter(({ id }) => given.has(id)),
    substances: marrow.substances.filter(({ id }) => !(idle as string[]).includes(id)),
  },
  'other kinetics in a species that is not its own': {
    ...marrow,
    drugs: marrow.drugs.map((drug) => clearedAsWater(drug, eventful.species === 'mouse' ? 'human' : 'mouse')),
  },
  'no site but its own': { ...marrow, sites: marrow.sites.filter(({ id }) => id === eventful.site) },
};

test.for(Object.entries(elsewhere))('a model with %s is another model, and the same run', async ([, model]) => {
  expect(modelHash(model)).not.toBe(modelHash(marrow));
  expect(modelInUseHash(model, eventful)).toBe(modelInUseHash(marrow, eventful));
  expect(await hashesOf(model)).toEqual(await hashesOf(marrow));
});

/** Thirteen hours, in which leukemic cells come and drugs are given. */
async function hashesOf(model: Model): Promise<string[]> {
  const tissue = await createTissue(model, eventful, { host: nodeHost });
  try {
    return stations(tissue, 26, 13);
  } finally {
    await tissue.close();
  }
}

test('what the scenario does meet is part of what it asks', () => {
  const asked = (scenario: Scenario, model: Model = marrow) => modelInUseHash(model, scenario);
  const usual = asked(eventful);
  expect(
    asked(
      { ...eventful, sides: { [dispute]: other.side } },
      elsewhere['one rule more, on a side that it does not take'],
    ),
  ).not.toBe(asked({ ...eventful, sides: { [dispute]: other.side } }));
  expect(asked(eventful, { ...marrow, drugs: marrow.drugs.filter(({ id }) => !given.has(id)) })).not.toBe(usual);
  expect(asked(eventful, { ...marrow, rules: marrow.rules.slice(1) })).not.toBe(usual);
});

test.each([
  ['mouse', 'mouse', 'human'],
  ['human', 'human', 'mouse'],
  ['xenograft', 'mouse', 'human'],
])('a run in the %s meets how drugs leave the %s, not the %s', (species, own, other) => {
  const scenario = { ...eventful, species, set: {} };
  const asked = (changed?: string) =>
    modelInUseHash(
      changed === undefined ? marrow : { ...marrow, drugs: marrow.drugs.map((drug) => clearedAsWater(drug, changed)) },
      scenario,
    );
  expect(asked(own)).not.toBe(asked());
  expect(asked(other)).toBe(asked());
});
