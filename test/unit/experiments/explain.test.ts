import { expect, test } from 'vitest';
import { explain } from '../../../src/experiments/explain.ts';
import { topicsOf } from '../../../src/experiments/topics.ts';
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
    'mutation',
    'rule',
    'finding',
    'dispute',
    'entity',
    'parameter',
    'measure',
  ]);
});

test('a measure is explained with its unit, and as it is written in a scenario', () => {
  const { kind, says } = explain(marrow, 'distance');
  expect(kind).toBe('measure');
  expect(says).toMatch(/unit: µm\. .*\{ kind: distance, cell, to \}, optional: state/);
});

test('a cell is explained by its rules and numbers, whatever the case of its name', () => {
  const { kind, rules, parameters } = explain(marrow, 'LSC');
  expect(kind).toBe('cell');
  expect(rules.map(({ id }) => id)).toContain('hif-1-keeps-lsc-quiescent');
  expect(parameters.map(({ id }) => id)).toContain('cellTypes.lsc.radius');
});

test('a mutation is explained with how it comes into cells, its rate and what it does to them', () => {
  const { kind, says, parameters, rules, entity } = explain(marrow, 'acquired-resistance');
  expect(kind).toBe('mutation');
  expect(says).toMatch(/^Acquired resistance arises at divisions of leukemic cells, in each of the two daughters/);
  expect(parameters.map(({ id }) => id)).toEqual(['mutations.acquired-resistance.arises.perDaughter']);
  expect(says).toContain(String(parameters[0]!.value));
  expect(rules.map(({ id }) => id)).toEqual(['acquired-resistance-raises-the-damage-threshold']);
  expect(entity?.name).toBe('acquired (heritable) resistance');
  expect(explain(marrow, 'FLT3-ITD').says).toContain('comes only with cells that are brought in');
});

test('a finding has a status and the rules that cite it', () => {
  const { verdict, rules } = explain(marrow, 'A066');
  expect(verdict).toBe('modelled');
  expect(rules.length).toBeGreaterThan(0);
});

test('a finding whose assay has been run has its verdict as status, and the effect beside it', () => {
  const judged = { id: 'A120', verdict: 'shown', says: '+0.4 in 10 seeds' } as const;
  const found = explain(marrow, 'A120', (assays) => (assays.some(({ id }) => id === 'A120') ? [judged] : []));
  expect(found).toMatchObject({ verdict: 'shown', judged: [judged] });
  expect(faultsUnder('explanation', found)).toEqual([]);
});

test('a finding is explained with its section, sources, causal steps, dispute and what would test it', () => {
  const { finding } = explain(marrow, 'A120');
  expect(finding).toMatchObject({
    section: 'Angiogenesis',
    references: [],
    links: ['Hypoxia raises VEGF-A.', 'VEGF-A raises angiogenesis in endothelial cells.'],
    disputes: [{ dispute: 'D-AML-HYPOXIA', side: 'a' }],
  });
  expect(finding?.claim?.measured).toBe('VEGF total and MVD');
});

test('a dispute is explained with the findings and sources of its sides and what would tell them apart', () => {
  const { dispute, findings } = explain(marrow, 'D-ANG2');
  expect(dispute?.sides.b.findings).toEqual(['A138']);
  expect(dispute?.sides.a.references.map(({ number }) => number)).toEqual([63]);
  expect(dispute?.experiment.ifB).toContain('sign change');
  expect(findings.map(({ id }) => id)).toEqual(['A136', 'A137', 'A138', 'A135', 'A139']);
});

test('an entity that the model has not is found by its id, its name and a synonym, with ontology numbers and findings', () => {
  for (const name of ['osteocalcin', 'Osteocalcin', 'OCN']) {
    const { kind, entity, findings } = explain(marrow, name);
    expect([kind, entity?.id]).toEqual(['entity', 'osteocalcin']);
    expect(entity?.ontology).toContain('HGNC:1043');
    expect(findings.map(({ id }) => id)).toContain('A084');
  }
});

test('an entity that a member of the model stands for is explained there', () => {
  const { kind, id, entity, rules } = explain(marrow, 'SDF-1');
  expect([kind, id, entity?.id]).toEqual(['substance', 'cxcl12', 'cxcl12']);
  expect(rules.length).toBe(explain(marrow, 'cxcl12').rules.length);
  expect(explain(marrow, 'stem cell factor').says).toContain('in the model as "scf"');
});

test('a slip in the name of an entity gets the nearest one', () => {
  expect(() => explain(marrow, 'osteopontine')).toThrow('Did you mean "osteopontin"?');
});

test('a drug is explained with the regimens, trials and strategies that give it, a finding with those that rest on it', () => {
  const ids = (list: readonly { readonly id: string }[] = []) => list.map(({ id }) => id);
  const { uses } = explain(marrow, 'plerixafor');
  expect(ids(uses?.regimens)).toContain('plerixafor-mec');
  expect(ids(uses?.trials)).toEqual(['NCT00512252', 'NCT00906945', 'NCT00943943']);
  expect(ids(uses?.strategies)).toEqual(['cxcr4-small-molecule']);
  expect(ids(explain(marrow, 'B106').uses?.trials)).toEqual(['NCT01120457']);
  expect(explain(marrow, 'A001').uses).toBeUndefined();
});
