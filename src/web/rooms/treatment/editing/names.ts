import { marrow } from '../../../../scenarios/index.ts';

const names = new Map<string, string>(
  [...marrow.ligands, ...marrow.substances, ...marrow.activities, ...marrow.receptors, ...marrow.drugs].map(
    ({ id, name }) => [id.toLowerCase(), name],
  ),
);
const cells = new Map<string, string>(marrow.cellTypes.map(({ id, name }) => [id, name]));

/** What a target of a perturbation is called. */
export function targetName(id: string): string {
  return cells.get(id) ?? names.get(id.toLowerCase()) ?? id;
}
