import { describe, expect, test } from 'vitest';
import { disputeQuestions } from '../../../src/assays/index.ts';
import { disputes } from '../../../src/evidence/index.ts';
import { parametersOf } from '../../../src/model/paths.ts';
import { resolve } from '../../../src/model/resolve.ts';
import { healthy, marrow } from '../../../src/scenarios/index.ts';

const switches = marrow.switches ?? [];

/** The rules and numbers of a scenario that takes sides, as text. */
const on = (taken: Readonly<Record<string, string>>) => {
  const model = resolve(marrow, { ...healthy, sides: taken });
  const rules = model.rules.map((rule) => ({ ...rule, cells: rule.cells.map((cell) => cell.id) }));
  return JSON.stringify([rules, parametersOf(model)]);
};
const asItStands = on({});

describe.each(switches.map((each) => [each.id, each] as const))('the switch of %s', (id, { default: usual, sides }) => {
  test('has the two sides of the literature, the default of the evidence, and an experiment', () => {
    expect(Object.keys(sides)).toEqual(['a', 'b']);
    expect(usual).toBe(Object.values(disputes).find((dispute) => dispute.id === id)!.default.side);
    expect(Object.entries(disputeQuestions).find(([name]) => name === id)![1]).not.toHaveProperty('waitsFor');
  });

  test('says of its default side alone that the model stands so', () => {
    for (const [side, { says }] of Object.entries(sides)) {
      if (says.startsWith('As the model stands')) expect(side).toBe(usual);
      if (says.includes('when no side is taken')) expect(usual).toBe('none');
    }
  });

  test('makes two different models, and leaves the model as it stands by default', () => {
    const [a, b] = [on({ [id]: 'a' }), on({ [id]: 'b' })];
    expect(a).not.toBe(b);
    if (usual !== 'none') expect(usual === 'a' ? a : b).toBe(asItStands);
    else if (a !== asItStands && b !== asItStands) {
      // The model holds what both sides hold: each only takes something away.
      for (const { set } of Object.values(sides)) expect(set).toEqual({});
      expect(marrow.rules.filter(({ side }) => side?.dispute === id)).toEqual([]);
    }
  });
});

test('no number is set by two disputes, so that any sides go together', () => {
  const set = switches.flatMap(({ id, sides }) => {
    const paths = Object.values(sides).flatMap((side) => Object.keys(side.set));
    return [...new Set(paths)].map((path) => ({ id, path }));
  });
  expect(new Set(set.map(({ path }) => path)).size).toBe(set.length);
  const known = new Set(parametersOf(marrow).map(({ path }) => path));
  for (const { path } of set) expect(known).toContain(path);
});
