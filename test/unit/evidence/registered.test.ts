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
  sites.filter(({ id }) => id !== 'empty'),
].flat();

describe('members of the model', () => {
  test('stand for an entity of the review, except those that the model adds', () => {
    const without = members.filter((member) => entityBehind(member) === undefined);
    // The review names none of these: they come with rules beyond it, or from another drug of the same class.
    expect(without.map(({ id }) => id)).toEqual([
      's1p',
      'doxorubicin',
      's1pr1',
      'tgfbr',
      'csf3r',
      'integrin-activation',
      'smad',
      'doxorubicin',
    ]);
  });

  test('carry no ontology number that their entity lacks, except where the model means something narrower', () => {
    const differing = members.flatMap((member) => {
      const entity = entityBehind(member);
      if (entity === undefined) return [];
      const known = [...(entity.ids ?? []), entity.broader];
      return (member.ontology ?? []).filter((number) => !known.includes(number)).map((number) => [member.id, number]);
    });
    // The program of quiescence is numbered by a gene; the entity is the state, GO:0044838.
    expect(differing).toEqual([['quiescence', 'HGNC:1786']]);
  });
});
