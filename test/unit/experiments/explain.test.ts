import { expect, test } from 'vitest';
import { explain, topicsOf } from '../../../src/experiments/explain.ts';
import { marrow } from '../../../src/scenarios/index.ts';
import { faultsUnder } from '../cli/schemas.ts';

test('everything that is listed can be explained, under the published schema', () => {
  const topics = topicsOf(marrow);
  expect(faultsUnder('listing', topics)).toEqual([]);
  const kinds = Map.groupBy(topics, ({ kind }) => kind);
  for (const [kind, members] of kinds) {
    for (const { id } of kind === 'parameter' ? members.slice(0, 20) : members) {
      const found = explain(marrow, id);
      expect(faultsUnder('explanation', found), id).toEqual([]);
    }
  }
  expect([...kinds.keys()]).toEqual([
    'cell',
    'drug',
    'substance',
    'receptor',
    'activity',
    'rule',
    'finding',
    'dispute',
    'parameter',
  ]);
});

test('a cell is explained by its rules and numbers, whatever the case of its name', () => {
  const { kind, rules, parameters } = explain(marrow, 'LSC');
  expect(kind).toBe('cell');
  expect(rules.map(({ id }) => id)).toContain('hif-1-keeps-lsc-quiescent');
  expect(parameters.map(({ id }) => id)).toContain('cellTypes.lsc.radius');
});

test('a finding has a status and the rules that cite it', () => {
  const { verdict, rules } = explain(marrow, 'A066');
  expect(verdict).toBe('modelled');
  expect(rules.length).toBeGreaterThan(0);
});
