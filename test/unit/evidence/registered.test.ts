import { describe, expect, test } from 'vitest';
import { entityBehind } from '../../../src/evidence/index.ts';
import { marrow } from '../../../src/scenarios/index.ts';

interface Member {
  readonly id: string;
  readonly name: string;
  readonly ontology?: readonly string[];
}

const { cellTypes, substances, ligands, receptors, activities, mutations, drugs, sites } = marrow;
const members: readonly Member[] = [
  cellTypes,
  substances,
  ligands,
  receptors,
  activities,
  mutations,
  drugs,
  // A dish and an empty block are no places in a body.
  sites.filter(({ id }) => id !== 'empty' && id !== 'culture'),
].flat();

describe('members of the model', () => {
  test('stand for an entity', () => {
    expect(members.filter((member) => entityBehind(member) === undefined)).toEqual([]);
  });

  test('have an ontology number, or that of the nearest wider class', () => {
    for (const member of members) {
      const entity = entityBehind(member);
      expect([member.id, entity?.ids ?? entity?.broader ?? null]).not.toEqual([member.id, null]);
    }
  });

  test('carry no ontology number that their entity lacks', () => {
    const differing = members.flatMap((member) => {
      const entity = entityBehind(member);
      if (entity === undefined) return [];
      const known = [...(entity.ids ?? []), entity.broader];
      return (member.ontology ?? []).filter((number) => !known.includes(number)).map((number) => [member.id, number]);
    });
    expect(differing).toEqual([]);
  });
});
