import { describe, expect, test } from 'vitest';
import {
  type Entity,
  type EntityId,
  entities,
  entityKinds,
  entityNamed,
  namesOf,
} from '../../../src/evidence/index.ts';

const all: readonly Entity[] = Object.values(entities);
const forms = {
  CL: /^CL:\d{7}$/,
  UBERON: /^UBERON:\d{7}$/,
  MONDO: /^MONDO:\d{7}$/,
  NCIT: /^NCIT:C\d+$/,
  GO: /^GO:\d{7}$/,
  CHEBI: /^CHEBI:\d+$/,
  HGNC: /^HGNC:\d+$/,
  UniProt: /^UniProt:[A-Z0-9]{6}$/,
  DrugBank: /^DrugBank:DB\d{5}$/,
  ChEMBL: /^ChEMBL:CHEMBL\d+$/,
};
const anyForm = Object.values(forms);

describe('entities', () => {
  test('each lies under its own id in kebab case, and every kind has some', () => {
    for (const [id, entity] of Object.entries<Entity>(entities)) {
      expect(entity.id).toBe(id);
      expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(entity.name.length, id).toBeGreaterThan(0);
    }
    expect(all).toHaveLength(363);
    expect([...new Set(all.map(({ kind }) => kind))]).toEqual([...entityKinds]);
  });

  test('an ontology number has the form of its ontology and says where it was read', () => {
    for (const { id, ids, seenIn, broader } of all) {
      for (const number of ids ?? [])
        expect(
          anyForm.some((form) => form.test(number)),
          `${id} ${number}`,
        ).toBe(true);
      expect([id, seenIn.length > 0]).toEqual([id, ids !== null]);
      if (broader !== null) expect(broader).toMatch(forms.CL);
    }
  });

  test('a gene symbol has its number of HGNC', () => {
    for (const { id, symbols, ids } of all) {
      const numbers = (ids ?? []).filter((number) => number.startsWith('HGNC:'));
      expect([id, numbers.length]).toEqual([id, symbols.length]);
    }
  });

  test('opposites exist', () => {
    for (const { id, opposite } of all) if (opposite !== null) expect(Object.keys(entities), id).toContain(opposite);
  });

  test('no name stands for two entities, but for G-CSF given and made, and the two states of TGF-beta', () => {
    const owners = new Map<string, Set<string>>();
    for (const entity of all) {
      for (const name of namesOf(entity)) {
        const word = name.toLowerCase();
        owners.set(word, (owners.get(word) ?? new Set()).add(entity.id));
      }
    }
    const shared = new Set([...owners].filter(([, ids]) => ids.size > 1).map(([name]) => name));
    expect(shared).toEqual(new Set(['g-csf', 'tgfb1']));
  });

  test.each([
    ['vla-4', 'vla-4'],
    ['VLA4', 'vla-4'],
    ['HIF-1α', 'hif-1a'],
    ['TGF-β', 'tgf-beta-active'],
    ['Ang-1', 'angpt1'],
    ['ITGA7', 'integrin-alpha7'],
    ['filgrastim', 'gcsf'],
    ['G-CSF', 'g-csf'],
    ['gcsf', 'gcsf'],
  ] as const)('%s is %s', (name, id) => {
    expect(entityNamed(name)).toBe(entities[id]);
  });

  test('an unknown word is nobody', () => {
    expect(entityNamed('toString')).toBeUndefined();
    // @ts-expect-error no such entity
    const id: EntityId = 'phlogiston';
    expect(Object.keys(entities)).not.toContain(id);
  });
});
