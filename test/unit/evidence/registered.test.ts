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

  test('have an ontology number, or that of the nearest wider class, but for drugs of which no table was seen', () => {
    const numberless = members.filter((member) => {
      const entity = entityBehind(member);
      return (entity?.ids ?? entity?.broader ?? null) === null;
    });
    const ids = new Set(numberless.map(({ id }) => id));
    expect([...ids].filter((id) => drugs.every((drug) => drug.substance.id !== id))).toEqual([]);
    expect([...ids].toSorted()).toEqual(
      [
        ...['aclarubicin', 'amd3465', 'amg-330', 'as101', 'cell-borne-daunorubicin', 'cx01', 'echinomycin'],
        ...['exosomal-daunorubicin', 'gmi1359', 'gmi1687', 'gsk2795039', 'gw4869', 'h90', 'iacs-010759'],
        ...['oxi4503', 'rebastinib'],
      ].toSorted(),
    );
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
